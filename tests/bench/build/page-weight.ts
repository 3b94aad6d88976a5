import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';

/** What a browser fetches to show a page for the first time. */
export interface PageWeight {
  requests: number;
  /** Bytes on the wire, text gzipped, headers left out. */
  bytes: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg']);

/**
 * Loads a page of a built site in Chromium and adds up what the server sent: HTML, CSS, scripts,
 * fonts. What the page fetches in advance for other pages is left out. Undefined without Chromium.
 */
export const weighPage = async (folder: string, address: string): Promise<PageWeight | undefined> => {
  const executablePath = [process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) return undefined;
  const weight: PageWeight = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const path = fileFor(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!path) return void response.writeHead(404).end();
    const isText = COMPRESSED.has(extname(path));
    const body = isText ? gzipSync(readFileSync(path)) : readFileSync(path);
    if (!/prefetch|prerender/.test(String(request.headers['sec-purpose'] ?? request.headers['purpose']))) {
      weight.requests++;
      weight.bytes += body.length;
    }
    response
      .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...(isText && { 'content-encoding': 'gzip' }) })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { waitUntil: 'networkidle' });
    return weight;
  } finally {
    await browser.close();
    server.close();
  }
};

const fileFor = (folder: string, address: string): string | undefined =>
  [join(folder, address), join(folder, address, 'index.html'), join(folder, `${address.replace(/\/$/, '')}.html`)].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
