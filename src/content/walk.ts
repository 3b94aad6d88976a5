import { readdirSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { compareCodes } from '../thai/order.ts';

/** A file of a folder or one below it, by its path from there with slashes; or something else that stands in its place. */
export interface Found {
  /** Path from the folder, with slashes. */
  path: string;
  name: string;
  kind: 'file' | 'folder' | 'link' | 'special';
}

/** What systems, editors of documents and archives leave in folders, which nobody put there. */
const SYSTEM =
  /^(?:\..*|~\$.*|.*~|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|lost\+found|System Volume Information|\$RECYCLE\.BIN|.*\.(?:tmp|swp|crdownload|part))$/i;
/** Notes for editors, and what an import left for a person to look at. */
const NOTES = /^(?:(?:README|LICENSE|CHANGELOG|CONTRIBUTING)(?:\.(?:md|txt))?|.+\.review(?:-\d+)?\.(?:txt|jpg|png))$/i;

/** What a folder holds that somebody put there, in the order of names. Links are told, and never followed. */
export const list = (folder: string): Found[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SYSTEM.test(name) && !NOTES.test(name))
    .sort((a, b) => compareCodes(a.name, b.name))
    .map((item) => ({ path: item.name, name: item.name, kind: kindOf(item) }));

const kindOf = (item: Dirent): Found['kind'] => {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'special';
};

/** Everything in a folder and those below it; a folder itself only where it is named as a file would be. */
export const walk = (folder: string): Found[] =>
  list(folder).flatMap((item) => {
    if (item.kind !== 'folder' || formatOf(item.name)) return item;
    return walk(join(folder, item.name)).map((below) => ({ ...below, path: `${item.name}/${below.path}` }));
  });

/** Formats of entries by the end of the file's name. */
const FORMATS: Record<string, 'md' | 'mdx' | 'yaml'> = { '.md': 'md', '.mdx': 'mdx', '.yaml': 'yaml', '.yml': 'yaml' };

export const formatOf = (name: string): 'md' | 'mdx' | 'yaml' | undefined => FORMATS[extname(name).toLowerCase()];
