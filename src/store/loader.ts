import type { Loader } from 'astro/loaders';
import { formatProblems } from '../content/problem.ts';
import type { allSchemas } from '../schemas/collections.ts';
import { readSettings } from '../settings.ts';
import { currentContent, reloadContent } from './current.ts';
import { ContentError, type Content } from '../content/load.ts';

/** An item for Astro's store. */
interface Item {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

const loader = (name: string, items: (content: Content) => Item[]): Loader => ({
  name: `tessaban-${name}`,
  load: async ({ store, watcher, logger }) => {
    const fill = (content: Content) => {
      store.clear();
      // The schema has been applied already, and its defaults with it.
      for (const { id, data, filePath } of items(content)) store.set({ id, data, ...(filePath && { filePath }) });
    };
    fill(currentContent());

    // In dev, a changed file is read again; a mistake in it is reported and the last good state stays.
    const { content } = readSettings();
    watcher?.add(content);
    watcher?.on('all', (_event, path) => {
      if (!path.startsWith(content)) return;
      try {
        fill(reloadContent());
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        logger.error(`\n${formatProblems(error.problems)}`);
      }
    });
  },
});

/**
 * Loads one collection into Astro's store: data only, since bodies are rendered from their files
 * in the pages (a lean store halves memory at thousands of entries).
 */
export const contentLoader = (collection: keyof typeof allSchemas): Loader =>
  loader(collection, ({ site, entries }) =>
    collection === 'site'
      ? [{ id: 'site', data: { ...site } }]
      : entries.filter((entry) => entry.collection === collection).map(({ id, data, path }) => ({ id, data: { ...data }, filePath: path })),
  );

/** Loads the files beside entries that something visible uses. */
export const attachmentLoader = (): Loader =>
  loader('attachments', ({ attachments }) => attachments.map((file) => ({ id: `${file.collection}/${file.name}`, data: { ...file } })));
