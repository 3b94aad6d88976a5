import { readSettings } from '../settings.ts';
import { loadContent, type Content } from '../content/load.ts';

/**
 * The content that Astro's loaders work from. The build command has already read and checked it
 * and hands it over here: loaders run in the same process, but in a module graph of their own,
 * where a plain variable would not be the same one.
 */
const KEY = Symbol.for('tessaban-km.content');
const shared = globalThis as { [KEY]?: Content | undefined };

/** Gives the loaders content that is already checked. */
export const handOver = (content: Content): void => {
  shared[KEY] = content;
};

/** The content handed over, or else read now. @throws {ContentError} */
export const currentContent = (): Content => (shared[KEY] ??= reloadContent());

/** Reads the content anew, after a change. @throws {ContentError} */
export const reloadContent = (): Content => {
  const { content, audience } = readSettings();
  return (shared[KEY] = loadContent(content, audience));
};
