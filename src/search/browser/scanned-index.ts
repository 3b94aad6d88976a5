import { compact, GRAM_KINDS, type GramKind } from '../shared/grams.ts';
import { facetsOf } from '../shared/packed-facets.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { makePosting } from '../shared/posting-file.ts';
import { foldPage, type FoldedFields } from './folded-page.ts';
import { memoize } from './memoize.ts';
import type { PageIndex } from './page-index.ts';

/** Pages that are scored for a query. */
const MAX_SCANNED = 60;

/** A small site: all pages are in memory, and read from end to end. */
export const scanPages = (pages: readonly PageRecord[]): PageIndex => {
  const folded = pages.map((page) => {
    const { strict, phonetic } = foldPage(page);
    const compactAll = ({ title, names, whole }: FoldedFields) => ({ names: compact([title, ...names].join('\n')), whole: compact(whole) });
    return { strict: compactAll(strict), phonetic: compactAll(phonetic) };
  });
  const find = (kind: GramKind) =>
    memoize(async (gram) =>
      folded.flatMap((texts, page) => {
        const { names, whole } = texts[GRAM_KINDS[kind].fold];
        return whole.includes(gram) ? [makePosting(page, names.includes(gram))] : [];
      }),
    );
  const finders = { spelling: find('spelling'), sound: find('sound'), short: find('short') };
  return {
    size: pages.length,
    maxScored: MAX_SCANNED,
    lookUp: (kind, gram) => finders[kind](gram),
    readPage: async (page) => pages[page]!,
    readFacets: async () => facetsOf(pages),
  };
};
