import type { Loader } from 'astro/loaders';
import type { Content } from '../content/audience.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { currentContent, isHandedOver } from './current.ts';

/** An item for Astro's store. */
interface Item {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

const loader = (name: string, items: (content: Content) => Item[]): Loader => ({
  name: `tessaban-${name}`,
  load: async ({ store, watcher }) => {
    store.clear();
    // In dev, pages take the content as it was handed over: writing all of the store to disk at each save takes seconds.
    if (watcher) return;
    // A build hands its content over: Vite then need not make sense of all the checks, which takes seconds.
    if (!isHandedOver()) (await import('./read-content.ts')).readContent();
    // The schema has been applied already, and its defaults with it.
    for (const { id, data, filePath } of items(currentContent())) store.set({ id, data, ...(filePath && { filePath }) });
  },
});

/**
 * Loads one collection into Astro's store: data only, since bodies are kept where they were checked
 * (a lean store halves memory at thousands of entries).
 */
export const contentLoader = (collection: CollectionName | 'site'): Loader =>
  loader(collection, ({ site, entries }) =>
    collection === 'site'
      ? [{ id: 'site', data: { ...site } }]
      : entries.filter((entry) => entry.collection === collection).map(({ id, data, path }) => ({ id, data: { ...data }, filePath: path })),
  );
