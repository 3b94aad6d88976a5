import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import type { EntryFile } from './raw-entry.ts';
import type { ContentFiles } from './read.ts';
import { formatOf } from './walk.ts';

/** What a form holds and nobody has saved yet: files by their paths within the content folder. */
export interface Unsaved {
  files: readonly { path: string; text: string }[];
  /** Pictures and documents, as Base64. */
  assets: readonly { path: string; content: string }[];
}

/** A folder outside the content for files that are not saved yet. */
export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'km-unsaved-'));

  /** Puts a file there. @returns its place. */
  put(path: string, content: string): string {
    const place = join(this.#folder, path.replaceAll('/', '-'));
    writeFileSync(place, Buffer.from(content, 'base64'));
    return place;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The files of a content folder as they would be with some saved; the folder itself stays as it is. */
export const asSaved = (folder: string, found: ContentFiles, { files, assets }: Unsaved, scratch: Scratch): ContentFiles => {
  const entries = new Map(found.entries.map((entry) => [entry.known.path, entry]));
  for (const { path, text } of files) {
    const [collection] = path.split('/') as [EntryFile['collection']];
    const id = basename(path, extname(path));
    entries.set(path, { known: { collection, id, path, file: relative('', join(folder, path)), format: formatOf(path)! }, text });
  }
  const beside = assets.map(({ path, content }) => {
    const [collection = '', ...rest] = path.split('/');
    return { collection, name: rest.join('/'), path: scratch.put(path, content) };
  });
  const isNew = ({ collection, name }: { collection: string; name: string }): boolean =>
    beside.some((file) => file.collection === collection && file.name === name);
  return { ...found, entries: [...entries.values()], attachments: [...found.attachments.filter((file) => !isNew(file)), ...beside] };
};
