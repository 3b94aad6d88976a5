import { posix } from 'node:path';
import { BASE_PATH } from '../domain/entry.ts';
import { allSchemas } from '../schemas/collections.ts';
import { reportFileAddress } from './addresses.ts';

/** Where a link in an entry's body or data leads. */
export type LinkTarget =
  | { kind: 'outside'; href: string }
  | { kind: 'fragment'; href: string }
  /** A page of this site: path from the site's root, and what follows it (`?…#…`). */
  | { kind: 'page'; address: string; suffix: string }
  /** A file kept beside the entry; its name holds the folders below the collection, as its address does (`2565/form.pdf`). */
  | { kind: 'file'; collection: string; name: string; suffix: string };

/** The folder of an entry's file within the content, which its links start from: `assets`, `assets/2565`. */
export const folderOf = ({ path }: { path: string }): string =>
  posix.dirname(path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : path);

/**
 * Reads a link as an editor writes it in an entry of `folder`: a full URL, an address of the
 * site (`/guides/x/`), a content file (`../guides/x.md`, which Git forges follow too) or a file
 * beside the entry (`./form.pdf`). Folders below a collection are no part of the address of an entry.
 */
export const readLink = (url: string, folder: string): LinkTarget => {
  // A browser reads a backslash as a slash, so `/\\host` is another host too.
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url.includes('\\')) return { kind: 'outside', href: url };
  if (url.startsWith('#')) return { kind: 'fragment', href: url };
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/.exec(url)!;
  const absolute = path.startsWith('/') ? posix.normalize(path) : posix.normalize(`/${folder}/${path}`);
  const [, collection = '', name = ''] = /^\/([a-z-]+)\/(.+\.[a-z0-9]+)$/i.exec(absolute) ?? [];
  const made = collection === 'reports' && absolute === reportFileAddress(name.split('/')[0]!);
  if (Object.hasOwn(allSchemas, collection) && !made) {
    const entryFile = /([^/]+)\.(?:mdx?|ya?ml)$/i.exec(name);
    if (entryFile) return { kind: 'page', address: `/${collection}/${entryFile[1]}/`, suffix };
    return { kind: 'file', collection, name: decode(name), suffix };
  }
  // What the site makes itself (/rss.xml, /data/manuals.csv) is a file, all else a page.
  return { kind: 'page', address: absolute.endsWith('/') || /\.[a-z0-9]+$/i.test(absolute) ? absolute : `${absolute}/`, suffix };
};

/** The address of a file kept beside entries. */
export const fileAddress = ({ collection, name }: { collection: string; name: string }): string =>
  `/${[collection, ...name.split('/')].map(encodeURIComponent).join('/')}`;

/** A file name as it is on disk; one with a stray % is taken as written. */
const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
