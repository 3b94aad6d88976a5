import { join, relative } from 'node:path';
import { asSaved, Scratch, type Unsaved } from '../content/as-saved.ts';
import type { Problem } from '../content/problem.ts';
import { findContent } from '../content/read.ts';
import { SITE_FILE } from '../content/tree.ts';
import { addressOf } from '../domain/entry.ts';
import { checkedEntry } from '../store/current.ts';
import type { Settings } from '../settings.ts';
import { liveContent } from './live-content.ts';
import { livePages } from './live-pages.ts';

/** Where the page of an entry can be looked at, or what keeps it from being shown. */
export type Preview = { page: string } | { problems: readonly Problem[] } | { pageless: true };

/** Shows entries that are not saved: the pages of dev, of a content folder as it would be. */
export type ShowPreview = (unsaved: Unsaved) => Promise<Preview>;

const addressAt = (path: string): string | undefined => {
  if (path === SITE_FILE) return '/';
  const entry = checkedEntry(path);
  return entry && addressOf(entry);
};

/** The server of previews. */
export const livePreview = (settings: () => Settings): ShowPreview => {
  const { base, content } = settings();
  const scratch = new Scratch();
  process.once('exit', () => scratch.remove());
  let unsaved: Unsaved = { files: [], assets: [] };
  const read = liveContent(settings, (folder) => asSaved(folder, findContent(folder), unsaved, scratch));
  const pages = livePages(base, content);

  let origin: Promise<string> | undefined;
  const start = async (): Promise<string> => {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
    const { dev } = await import('astro');
    const server = await dev({ logLevel: 'error', integrations: [pages.integration] });
    return `http://localhost:${server.address.port}`;
  };

  const show: ShowPreview = async (asked) => {
    unsaved = asked;
    const { path } = asked.files[0]!;
    const started = (origin ??= start());
    const { problems, isShown } = await read();
    if (!isShown) {
      const errors = problems.filter(({ severity }) => severity === 'error');
      const own = errors.filter(({ file }) => file === relative('', join(content, path)));
      return { problems: own.length > 0 ? own : errors };
    }
    const address = addressAt(path);
    if (address === undefined) return { pageless: true };
    const page = (await started) + base.replace(/\/$/, '') + address;
    pages.reload();
    return { page };
  };

  let last: Promise<unknown> = Promise.resolve();
  // One after the other: pages are made of what was asked last.
  return (asked) => {
    const shown = last.then(() => show(asked));
    last = shown.catch(() => undefined);
    return shown;
  };
};
