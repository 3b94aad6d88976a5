import { loadContent } from '../checks/check-content.ts';
import type { Content, LoadedEntry } from '../content/audience.ts';
import { readSettings } from '../settings.ts';

/**
 * The content that Astro's loaders and pages work from. The build command has already read and checked it
 * and hands it over here: loaders and pages run in the same process, but in module graphs of their own,
 * where a plain variable would not be the same one.
 */
const KEY = Symbol.for('tessaban-km.content');
const shared = globalThis as { [KEY]?: Content | undefined };

/** Gives loaders and pages content that is already checked. */
export const handOver = (content: Content): void => {
  shared[KEY] = content;
};

/** The content handed over, or else read now. @throws {ContentError} */
export const currentContent = (): Content => shared[KEY] ?? reloadContent();

/** Reads the content anew, after a change; what was there before stays when it has errors. @throws {ContentError} */
export const reloadContent = (): Content => {
  const { content, audience, today } = readSettings();
  return (shared[KEY] = loadContent(content, audience, today));
};

const entriesByPath = new WeakMap<Content, ReadonlyMap<string, LoadedEntry>>();

/** An entry as it was checked, by its path; never what its file may hold by now. */
export const checkedEntry = (path: string): LoadedEntry | undefined => {
  const content = currentContent();
  const known = entriesByPath.get(content) ?? new Map(content.entries.map((entry) => [entry.path, entry]));
  entriesByPath.set(content, known);
  return known.get(path);
};
