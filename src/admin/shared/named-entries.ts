import type { RawEntry } from '../../content/raw-entry.ts';
import { allSchemas, isCollectionName } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';

/** The entry whose page or file a link of a body leads to, as `collection/id`; nothing where it leads elsewhere. */
const linkedFrom = (path: string, address: string): string[] => {
  const base = `http://content/${path}`;
  if (!URL.canParse(address, base)) return [];
  const { host, pathname } = new URL(address, base);
  const [collection = '', ...rest] = pathname.split('/').filter(Boolean);
  const id = rest.at(-1)?.replace(/\.\w+$/, '');
  return host === 'content' && isCollectionName(collection) && id !== undefined ? [`${collection}/${id}`] : [];
};

/** Entries that an entry refers to, in its fields and in the links of its body, each once as `collection/id`. */
export const namedEntries = ({ collection, data, path, body }: Pick<RawEntry, 'collection' | 'data' | 'path' | 'body'>): string[] => {
  const inFields = collectReferences(allSchemas[collection], data).flatMap(({ target, value }) => {
    if (target === 'url') return [];
    if (target === 'entry') return [value];
    // A row is gone with its plan.
    return target === 'plan-row' ? [`plans/${value.split('/')[0]}`] : [`${target}/${value}`];
  });
  const inBody = [...body.matchAll(/\]\(<?([^)\s>]+)/g)].flatMap(([, address]) => linkedFrom(path, address!));
  return [...new Set([...inFields, ...inBody])];
};
