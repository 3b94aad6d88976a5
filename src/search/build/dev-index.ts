import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from '../../content/audience.ts';
import { buildIndex } from './build-index.ts';
import { MANIFEST } from '../shared/manifest.ts';

/**
 * Serves the index in dev, where no build has written one: made when a reader first searches, and anew when
 * the content has changed since.
 *
 * @param readContent Gives the content as it is now: the same object while nothing has changed.
 */
export const devIndex = (base: string, readContent: () => Content): Plugin => {
  const stop = new AbortController();
  const folder = resolve('.build', `dev-index-${process.pid}`);
  const under = `${base.replace(/\/$/, '')}/pagefind/`;
  let indexed: Content | undefined;
  let ready: Promise<unknown> = Promise.resolve();
  const renew = (): Promise<unknown> => {
    const content = readContent();
    if (content === indexed) return ready;
    indexed = content;
    ready = ready
      .catch(() => undefined)
      .then(() => {
        rmSync(folder, { recursive: true, force: true });
        return buildIndex(content, folder, stop.signal);
      });
    ready.catch(() => (indexed = undefined));
    return ready;
  };
  process.once('exit', () => {
    stop.abort();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    name: 'tessaban-dev-index',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith(under)) {
          next();
          return;
        }
        const name = pathname.slice(under.length);
        (name === MANIFEST ? renew() : ready).then(() => {
          const file = join(folder, name);
          if (!file.startsWith(folder) || !existsSync(file)) {
            next();
            return;
          }
          response.setHeader('Cache-Control', 'no-store');
          response.end(readFileSync(file));
        }, next);
      });
    },
  };
};
