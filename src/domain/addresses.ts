import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';

/** Addresses of pages, from the site's root, always with a trailing slash: the collection's name, then the id. */
export const entryAddress = (collection: CollectionName, id: string): string => `/${collection}/${id}/`;
export const collectionAddress = (collection: CollectionName): string => `/${collection}/`;
const LISTS = COLLECTION_NAMES.join('|');
const FIXED = new RegExp(
  `^/(?:|(?:${LISTS})/(?:\\d{1,3}/)?|(?:about|accessibility|search)/|(?:process|years|a-z|data|pagefind)/.*|(?:rss|sitemap)\\.xml|robots\\.txt|[a-z]+\\.(?:svg|png))$`,
);

/** Whether the engine itself makes this address, whatever the content: home, lists and their pages, the pages and files of every site. */
export const isFixedAddress = (address: string): boolean => FIXED.test(address);

export const stepAddress = (step: string): string => `/process/${step}/`;
export const yearAddress = (year: number): string => `/years/${year}/`;
/** Anchor of a plan row on its plan's page. */
export const rowAnchor = (table: string, number: number): string => `${table}-${number}`;
/** Address of a plan row from its key (`2565/km-1/3`). */
export const rowAddress = (key: string): string => {
  const [plan = '', table = '', number = ''] = key.split('/');
  return `${entryAddress('plans', plan)}#${rowAnchor(table, Number(number))}`;
};
