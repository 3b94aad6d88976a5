import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { writeForms } from '#src/build/write-forms.ts';
import { loadContent } from '#src/checks/check-content.ts';
import { SECURITY_HEADERS } from '#src/security/headers.ts';
import { readSettings } from '#src/settings.ts';
import { placesFor } from './build.ts';
import type { Tree } from './trees.ts';

/** A port that nothing listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
};

const BASE = '/km/';

/**
 * The forms of a tree as a build writes them, served as hosts are told to, on a site that is not at the root of its host. What
 * `KM_ADMIN` says may depend on their address.
 */
export const siteWithForms = async (
  tree: Tree,
  formsAt: (url: string, content: string) => string | Promise<string>,
): Promise<{ server: Server; url: string }> => {
  const { content, out } = placesFor(tree);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = join(out, pathname.replace(BASE, '/'), pathname.endsWith('/') ? 'index.html' : '');
    if (!pathname.startsWith(BASE) || !existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': lookup(extname(path)) ?? 'text/plain' });
    createReadStream(path).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as { port: number }).port}${BASE}admin/`;
  const { forms, today } = readSettings({ KM_ADMIN: await formsAt(url, content) });
  mkdirSync(out);
  await writeForms(loadContent(content, 'public', today), forms!, { today }, join(out, 'admin'));
  return { server, url };
};
