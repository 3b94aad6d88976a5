import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lookup } from 'mrmime';

/** A server of one site that can be stopped, slowed down, and given another build to serve. */
export interface StoppableServer {
  /** Where the site is; ends with its base. */
  url: string;
  /** Serves another folder from now on. */
  serve: (folder: string) => void;
  /** Holds back pages by so many milliseconds. */
  delayPages: (milliseconds: number) => void;
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

const read = (folder: string, path: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  } catch {
    return undefined;
  }
};

export const serveStoppably = async (folder: string, base: string): Promise<StoppableServer> => {
  let [served, delay, port] = [folder, 0, 0];
  let server: Server;
  const answer = async (address: string, asked: string | undefined, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const content = path.startsWith(base) ? read(served, path.slice(base.length)) : undefined;
    const type = content ? (lookup(path) ?? 'text/html') : 'text/html';
    if (type === 'text/html') await setTimeout(delay);
    const body = content ?? readFileSync(join(served, '404.html'));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    // Like a host: asked for anew each time, and sent only when changed.
    if (asked === etag) response.writeHead(304).end();
    else
      response
        .writeHead(content ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache', ETag: etag })
        .end(body);
  };
  const start = async (): Promise<void> => {
    server = createServer((request, response) => void answer(request.url!, request.headers['if-none-match'], response));
    server.listen(port, 'localhost');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  };
  await start();
  return {
    url: `http://localhost:${port}${base}`,
    serve: (other) => void (served = other),
    delayPages: (milliseconds) => void (delay = milliseconds),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    start,
  };
};
