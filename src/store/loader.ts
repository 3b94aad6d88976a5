import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '../content/audience.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { readSettings } from '../settings.ts';
import { currentContent, isHandedOver } from './current.ts';

/** An item for Astro's store. */
interface Item {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
}

type Watcher = NonNullable<LoaderContext['watcher']>;

/** What fills the stores of all collections; after a change each is filled from one reading. */
const fills = new Map<string, (content: Content) => void>();
const watched = new WeakSet<Watcher>();
/** A save is often several events; they become one reading. */
const SETTLE_MILLISECONDS = 50;

/** In dev, content is read again after a change, once for all collections; a mistake in it is told once and the last good state stays. */
const watchContent = (watcher: Watcher, tell: (text: string) => void): void => {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  const { content: folder } = readSettings();
  let settling: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    const { reloadAfterChange } = await import('./reload.ts');
    const wrong = reloadAfterChange();
    if (wrong !== undefined) tell(wrong);
    else for (const fill of fills.values()) fill(currentContent());
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(settling);
    settling = setTimeout(() => void reload(), SETTLE_MILLISECONDS);
  });
};

const loader = (name: string, items: (content: Content) => Item[]): Loader => ({
  name: `tessaban-${name}`,
  load: async ({ store, watcher, logger }) => {
    const fill = (content: Content): void => {
      store.clear();
      // The schema has been applied already, and its defaults with it.
      for (const { id, data, filePath } of items(content)) store.set({ id, data, ...(filePath && { filePath }) });
    };
    // A build hands its content over: Vite then need not make sense of all the checks, which takes seconds.
    if (!isHandedOver()) (await import('./reload.ts')).ensureContent();
    fill(currentContent());
    fills.set(name, fill);
    if (watcher) watchContent(watcher, (text) => logger.error(text));
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
