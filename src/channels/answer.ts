import type { Request, Response } from 'restify';
import type { Log } from '../domain/ports.js';

/** What a request is answered with. The headers come on top of those that every answer has. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/**
 * A request that cannot be granted, thrown from anywhere below a route. `code` and `message` are for the program at the other end, in the
 * form of Direct Line: `{"error": {"code", "message"}}`.
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const jsonAnswer = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const refusalAnswer = ({ status, code, message, headers }: Refusal): Answer =>
  jsonAnswer(status, { error: { code, message } }, headers);

/** Says nothing of what went wrong: a stack, a path or somebody's words could stand in it. */
export const internalError = new Refusal(500, 'InternalError', 'Something went wrong on the server.');

export type Handler = (request: Request) => Promise<Answer>;

export const write = (response: Response, { status, headers, body }: Answer): void => {
  if (response.headersSent) return;
  const length = status === 304 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.sendRaw(status, body, { ...headers, ...length });
};

/** What kind of error, and the line of code it comes from. Never its message: somebody's words may stand in it. */
export const whereOf = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    at:
      error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim() ?? '',
  };
};

/** A route of restify from a handler. Whatever the handler throws, the person gets an answer and the log gets the event. */
export const route =
  (handle: Handler, log: Log) =>
  async (request: Request, response: Response): Promise<void> => {
    try {
      write(response, await handle(request));
    } catch (error) {
      if (error instanceof Refusal) return write(response, refusalAnswer(error));
      log('error', 'request-failed', { method: request.method ?? '', ...whereOf(error) });
      write(response, refusalAnswer(internalError));
    }
  };
