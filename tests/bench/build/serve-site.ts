import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg']);

/** A built site that is served over HTTP/1.1, text gzipped, as the simplest host does. */
export interface ServedSite {
  origin: string;
  close: () => void;
}

/** Serves a folder on a free port, and tells of each file how many bytes are sent, headers left out. */
export const serveSite = async (
  folder: string,
  base: string,
  onSend: (bytes: number, request: IncomingMessage) => void = () => undefined,
): Promise<ServedSite> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    if (!file) return void response.writeHead(404).end();
    const isText = COMPRESSED.has(extname(file));
    const body = isText ? gzipSync(readFileSync(file)) : readFileSync(file);
    onSend(body.length, request);
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...(isText && { 'content-encoding': 'gzip' }) })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const fileFor = (folder: string, address: string): string | undefined =>
  [join(folder, address), join(folder, address, 'index.html'), join(folder, `${address.replace(/\/$/, '')}.html`)].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
