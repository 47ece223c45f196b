import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { second } from '../domain/time.js';

/** How long requests that are being answered may take when the server closes. */
const patience = 5 * second;

/** Listens; resolves with the port. Rejects with a sentence that says the cure. */
export const listen = async (server: Server, port: number, host: string): Promise<number> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new Error(
      taken
        ? `Port ${port} on ${host} is taken by another program. Stop it, or give another PORT.`
        : `Cannot listen on ${host}, port ${port}: ${(error as Error).message}. Give another HOST or PORT.`,
    );
  }
  return (server.address() as AddressInfo).port;
};

/**
 * Hands back the way to close a server: it answers what is being answered, no longer than `patience`, and then ends every connection, also
 * those that never asked for anything.
 */
export const closing = (server: Server): (() => Promise<void>) => {
  const answering = new Set<unknown>();
  let ends = Number.POSITIVE_INFINITY;
  const endIfDone = (): void => {
    if (!answering.size || performance.now() > ends) server.closeAllConnections();
  };
  server.on('request', (_request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    ends = performance.now() + patience;
    const looking = setInterval(endIfDone, 20);
    await closed;
    clearInterval(looking);
  };
};
