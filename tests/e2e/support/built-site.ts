import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE, TOWNS, type Town } from './towns.ts';
import { isReservedAddress } from '#src/routes/table.ts';
import { isCollectionName } from '#src/schemas/collections.ts';

/** A built HTML file. */
export interface BuiltPage {
  /** Where it is served, from the base: `''` is the home page. */
  address: string;
  file: string;
  html: string;
}

/** Where a built site lies, and where on its server it stands. */
type Built = Pick<Town, 'out' | 'base'>;

/** Every built HTML file of a town. */
export const builtPages = ({ out }: Built): BuiltPage[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((file) => ({
      file,
      address: relative(out, file)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(file, 'utf8'),
    }));

/** Whether a page only sends the reader on to another. */
export const isRedirect = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');

/** Whether search engines may show a page; the others, search and 404, name no address of their own. */
export const isIndexed = (built: BuiltPage): boolean => !isRedirect(built) && !built.html.includes('<meta name="robots" content="noindex');

/** Addresses in the sitemap, from the base. */
export const sitemapAddresses = ({ out, base }: Built): string[] => {
  const origin = SITE + base;
  return [...readFileSync(join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => {
    if (!url.startsWith(origin)) throw new Error(`sitemap: ${url} is not under ${origin}`);
    return url.slice(origin.length);
  });
};

/** `guides/roles/` → `guides/*`, `guides/2/` → `guides/#`; pages of one kind are laid out alike. */
const kindOf = (address: string): string => {
  const [part = '', ...rest] = address.split('/').filter(Boolean);
  // A page that the engine makes beside the entries of a collection is a kind of its own.
  if (isCollectionName(part) && rest.length === 1 && !/^\d/.test(rest[0]!) && isReservedAddress(`/${address}`)) return address;
  return [part, ...rest.map((name) => (/^\d{1,3}$/.test(name) ? '#' : '*'))].join('/');
};

/** A search that finds something in every town. */
const SEARCH_RESULTS = `search/?q=${encodeURIComponent('ความรู้')}`;

/** One page of every kind, the largest, where most can go wrong; with the search results and the 404 page. */
export const onePageOfEveryKind = (town: Built): string[] => {
  const size = new Map(builtPages(town).map(({ address, html }) => [address, html.length]));
  const largest = new Map<string, string>();
  for (const address of sitemapAddresses(town)) {
    const best = largest.get(kindOf(address));
    if (best === undefined || size.get(address)! > size.get(best)!) largest.set(kindOf(address), address);
  }
  return [...largest.values(), SEARCH_RESULTS, '404.html'];
};

/** What a page shows: each element by name and classes, with the one written before it. */
const shownBy = (html: string): Set<string> => {
  const elements = [
    ...html.replaceAll(/<svg[^]*?<\/svg>/g, '<svg>').matchAll(/<([a-z][a-z0-9-]*)(?=[\s/>])(?:[^>]*?\sclass="([^"]*)")?/g),
  ].map(([, name, classes = '']) => `${name}.${classes}`);
  return new Set(elements.map((element, place) => `${elements[place - 1] ?? ''} > ${element}`));
};

/** A page of a town. */
interface TownPage extends BuiltPage {
  town: Town;
}

/**
 * Few and small pages that show together all that any page of the sitemaps of these towns shows, each element by itself and
 * after another: of those that are left, at each step the one that brings most for its size.
 */
const pagesThatShowAll = (towns: readonly Town[]): TownPage[] => {
  let left = towns.flatMap((town) => {
    const inSitemap = new Set(sitemapAddresses(town));
    return builtPages(town)
      .filter(({ address }) => inSitemap.has(address))
      .map((page) => ({ town, ...page, size: page.html.split('<').length, brings: shownBy(page.html) }));
  });
  const chosen: TownPage[] = [];
  while (left.length > 0) {
    const best = left.reduce((one, other) => (other.brings.size / other.size > one.brings.size / one.size ? other : one));
    chosen.push(best);
    left = left.map((page) => ({ ...page, brings: page.brings.difference(best.brings) })).filter(({ brings }) => brings.size > 0);
  }
  return chosen;
};

/** Worked out once a worker: every page of every town is read for it. */
let showAll: TownPage[] | undefined;

/** The pages of a town among those that show together all that any town shows, and its search results. */
export const pagesThatShowAllIn = ({ name }: Town): string[] => {
  showAll ??= pagesThatShowAll(TOWNS);
  return [...showAll.filter(({ town }) => town.name === name).map(({ address }) => address), SEARCH_RESULTS];
};

/** The pages of entries: those whose address is a collection and an id. */
export const isEntryAddress = (address: string, collections: readonly string[]): boolean => {
  const parts = address.split('/').filter(Boolean);
  return parts.length === 2 && collections.includes(parts[0]!) && !isReservedAddress(`/${address}`);
};

/** The file that a path below the server's root is served from. */
export const fileOf = ({ out, base }: Town, path: string): string => {
  const inside = decodeURIComponent(path).slice(base.length);
  return join(out, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
};

/** Size of a text as sent, in bytes. */
export const gzipSize = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
