import type { Content, LoadedEntry } from '../content/audience.ts';

/**
 * The content that Astro's loaders and pages work from. Whoever has read and checked it hands it over here: the build
 * command, or in dev the loaders. Loaders and pages run in the same process, but in module graphs of their own,
 * where a plain variable would not be the same one.
 */
const KEY = Symbol.for('tessaban-km.content');
const shared = globalThis as { [KEY]?: Content | undefined };

/** Gives loaders and pages content that is already checked. */
export const handOver = (content: Content): void => {
  shared[KEY] = content;
};

/** Whether there is content already. */
export const isHandedOver = (): boolean => shared[KEY] !== undefined;

/** The content handed over; loaders see to it that there is some before the first page. */
export const currentContent = (): Content => {
  const content = shared[KEY];
  if (!content) throw new Error('No content was handed over');
  return content;
};

const entriesByPath = new WeakMap<Content, ReadonlyMap<string, LoadedEntry>>();

/** An entry as it was checked, by its path; never what its file may hold by now. */
export const checkedEntry = (path: string): LoadedEntry | undefined => {
  const content = currentContent();
  const known = entriesByPath.get(content) ?? new Map((content.withDrafts ?? content).entries.map((entry) => [entry.path, entry]));
  entriesByPath.set(content, known);
  return known.get(path);
};
