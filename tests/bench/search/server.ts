import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { engineFolder, isCompressible, isEngineName, type EngineName } from './engines.ts';
import type { Answer } from './score.ts';
import type { Site } from './sites.ts';

/** Queries for one engine, to be run one after another in a browser. */
export interface Job {
  engine: EngineName;
  queries: readonly string[];
}

/** Serves one site, the engines' folders, and the page that runs a job. */
export interface BenchServer {
  origin: string;
  /** Hands out a job: the address of the page that runs it, and what it will post back. */
  offer(job: Job): { url: string; answers: Promise<Answer[]> };
  /** Bytes of code and index sent since the last call, as sent; HTML and the benchmark's own traffic left out. */
  takeBytes(): { bytes: number; requests: number };
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The page that runs a job. Pagefind reads the language from it. */
const RUNNER = `<!doctype html><html lang="th"><meta charset="utf-8"><title>bench</title><script type="module">
const id = new URLSearchParams(location.search).get('job');
const post = (body) => fetch('/bench/answers/' + id, { method: 'POST', body: JSON.stringify(body) });
try {
  const { engine, queries } = await (await fetch('/bench/jobs/' + id)).json();
  const { open } = await import('/engines/' + engine + '/engine.js');
  const search = await open('/engines/' + engine + '/');
  const answers = [];
  for (const query of queries) {
    const started = performance.now();
    const addresses = await search(query);
    answers.push({ addresses: addresses.slice(0, 20), milliseconds: performance.now() - started });
  }
  await post({ answers });
} catch (error) {
  await post({ error: String(error && error.stack || error) });
}
</script></html>`;

interface Pending {
  job: Job;
  resolve: (answers: Answer[]) => void;
  reject: (error: Error) => void;
}

/** Starts serving a site on a free port of this machine. */
export const serve = async (site: Site): Promise<BenchServer> => {
  const pending = new Map<string, Pending>();
  let sent = { bytes: 0, requests: 0 };
  let jobs = 0;

  const answerBench = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, , part, id = ''] = path.split('/');
    if (part === 'run.html') return void response.writeHead(200, { 'content-type': TYPES['.html'] }).end(RUNNER);
    const waiting = pending.get(id);
    if (!waiting) return void response.writeHead(404).end();
    if (part === 'jobs') return void response.writeHead(200, { 'content-type': TYPES['.json'] }).end(JSON.stringify(waiting.job));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(204).end();
    pending.delete(id);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { answers: Answer[] } | { error: string };
    if ('error' in body) waiting.reject(new Error(`${waiting.job.engine}: ${body.error}`));
    else waiting.resolve(body.answers);
  };

  const answerFile = (path: string, response: ServerResponse): void => {
    const file = fileFor(site, path);
    if (!file) return void response.writeHead(404).end();
    const compress = isCompressible(file);
    const body = compress ? gzipSync(readFileSync(file)) : readFileSync(file);
    if (extname(file) !== '.html') sent = { bytes: sent.bytes + body.length, requests: sent.requests + 1 };
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        // As hosts do: what is fetched once is not fetched again by the same browser profile.
        'cache-control': 'max-age=3600',
        ...(compress && { 'content-encoding': 'gzip' }),
      })
      .end(body);
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path.startsWith('/bench/')) answerBench(path, request, response).catch((error: unknown) => response.destroy(error as Error));
    else answerFile(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    offer: (job) => {
      const id = String(++jobs);
      const answers = new Promise<Answer[]>((resolve, reject) => pending.set(id, { job, resolve, reject }));
      return { url: `${origin}/bench/run.html?job=${id}`, answers };
    },
    takeBytes: () => {
      const taken = sent;
      sent = { bytes: 0, requests: 0 };
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const fileFor = (site: Site, path: string): string | undefined => {
  const [, first, name = '', ...rest] = normalize(path).split('/');
  const inside = first === 'engines' && isEngineName(name) ? join(engineFolder(name, site), ...rest) : join(site.folder, normalize(path));
  return [inside, join(inside, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
};
