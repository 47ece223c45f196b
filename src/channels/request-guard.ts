import type { Request, Response } from 'restify';

/**
 * Runs before restify looks at a request; `false` ends it there. restify 12 makes a `new URL` of the Host header and the target outside
 * every handler, so one request with `Host: [` would end the process (node-restify issue 2011).
 */
export const requestGuard = (headers: Readonly<Record<string, string>>) => {
  return (request: Request, response: Response): boolean => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const base = `http://${request.headers.host || 'localhost'}`;
    const target = request.url ?? '/';
    if (target.startsWith('/') ? URL.canParse(base + target) : URL.canParse(target, base)) return true;
    response.statusCode = 400;
    response.setHeader('connection', 'close');
    response.end();
    return false;
  };
};
