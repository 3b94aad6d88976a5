import { chooseLookups, type Lookup } from './lookups.ts';
import { FACETS, fromFragment, type Facet } from './page-record.ts';
import { openPagefindIndex, readPacked, type PagefindIndex } from './pagefind-index.ts';
import { readPageOnce, weighKeys, type Query, type Reading } from './rank.ts';
import { remember } from './remember.ts';
import { makeVocabulary, unpackVocabulary, type Vocabulary } from './vocabulary.ts';
import { LEAST_SHARE, sortCounts, type Counts, type Filters, type Source } from './source.ts';

/** Pages whose text is fetched and judged for a query: of 2,000 generated pages 20 find .925 / .949, 30 find .934 / .947. */
const CANDIDATES = 30;
/** What a key counts in running text beside one in a title or name. */
const IN_TEXT = 0.8;

interface Candidate {
  page: number;
  /** Share of the keys of the fullest page that the page holds. */
  share: number;
}

/** The likeliest pages of a large site by Pagefind's index, whose fragments hold each page's record. */
export const searchPagefind = ({ size, lookUp, filter, fragment }: PagefindIndex, vocabulary: Vocabulary): Source => {
  const answer = remember((lookup: string) => lookUp(lookup.replace('*', ''), lookup.endsWith('*')));
  const read = remember((page: string) => fragment(Number(page)).then(fromFragment));

  const candidates = async (query: Query): Promise<{ lookups: Lookup[]; answers: ReadonlyMap<number, number>[]; pages: Candidate[] }> => {
    const lookups = chooseLookups(query, vocabulary, size);
    const answers = await Promise.all(lookups.map(({ key, unfinished }) => answer(unfinished ? `${key}*` : key)));
    return { lookups, answers, pages: rankCandidates(lookups, answers, size) };
  };

  /** Whether a page has the values chosen. */
  const passing = async (filters: Filters): Promise<(candidate: Candidate) => boolean> => {
    const allowed = await Promise.all(
      Object.entries(filters).map(async ([facet, value]) => (await filter(facet)).get(value) ?? new Set<number>()),
    );
    return ({ page }) => allowed.every((pages) => pages.has(page));
  };

  return {
    gather: async (query, filters) => {
      const [{ lookups, answers, pages }, passes] = await Promise.all([candidates(query), passing(filters)]);
      const allowed = pages.filter(passes);
      const readFrom = (start: number) => Promise.all(allowed.slice(start, start + CANDIDATES).map(({ page }) => read(String(page))));
      const likeliest = await readFrom(0);
      const core = tellingPart(query.loose);
      const found = likeliest.some((page) => readPageOnce(page).loose.whole.includes(core));
      return {
        query: weighKeys(query, rarities(query, lookups, answers)),
        pages: found ? likeliest : [...likeliest, ...(await readFrom(CANDIDATES))],
        total: allowed.filter(({ share }) => share >= LEAST_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const found = (await candidates(query)).pages.filter(({ share }) => share >= LEAST_SHARE);
      const count = async (facet: Facet): Promise<[Facet, Counts[Facet]]> => {
        const { [facet]: _, ...others } = filters;
        const [values, passes] = await Promise.all([filter(facet), passing(others)]);
        const pages = found.filter(passes);
        return [
          facet,
          sortCounts(new Map([...values].map(([value, holders]) => [value, pages.filter(({ page }) => holders.has(page)).length]))),
        ];
      };
      return Object.fromEntries(await Promise.all(FACETS.map(count))) as Counts;
    },
  };
};

/** @throws (rejects) when the index cannot be loaded. */
export const openPagefind = async (folder: string, metaFile: string, wordsFile: string): Promise<Source> => {
  const [index, words] = await Promise.all([openPagefindIndex(folder, metaFile), readPacked(folder + wordsFile)]);
  return searchPagefind(index, makeVocabulary(unpackVocabulary(new TextDecoder().decode(words))));
};

/** The longest part of a query without words of asking. */
const tellingPart = ({ folded, weights }: Reading): string =>
  Array.from(folded, (letter, at) => (weights[at] === 1 ? letter : '\n'))
    .join('')
    .split('\n')
    .reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '');

/** How many pages hold what was looked up around each key of both readings; strict keys by how far along the query they stand. */
const rarities = ({ strict, loose }: Query, lookups: readonly Lookup[], answers: readonly ReadonlyMap<number, number>[]) => {
  const around = (start: number): number | undefined => {
    const place = lookups.findIndex((lookup) => lookup.start <= start && start < lookup.end);
    return place < 0 ? undefined : holdersOf(lookups[place]!, answers[place]!);
  };
  const known = ({ keys }: Query['loose'], scale: number) =>
    new Map(
      keys.flatMap(({ key, start }) => {
        const pages = around(Math.floor(start * scale));
        return pages === undefined ? [] : [[key, pages] as const];
      }),
    );
  return { loose: known(loose, 1), strict: known(strict, loose.folded.length / (strict.folded.length || 1)) };
};

/** How many pages hold a key: the index leaves common words out of running text, and the vocabulary counts them. */
const holdersOf = (lookup: Lookup, answer: ReadonlyMap<number, number>): number => Math.max(answer.size, lookup.known);

/** Pages that hold any of the keys, those that hold most and the rarest first. */
const rankCandidates = (lookups: readonly Lookup[], answers: readonly ReadonlyMap<number, number>[], size: number): Candidate[] => {
  const sums = new Map<number, { keys: number; score: number }>();
  for (const [place, pages] of answers.entries()) {
    const rarity = Math.log2(1 + size / holdersOf(lookups[place]!, pages));
    for (const [page, weight] of pages) {
      const sum = sums.get(page) ?? { keys: 0, score: 0 };
      sums.set(page, { keys: sum.keys + 1, score: sum.score + rarity * (weight > 1 ? 1 : IN_TEXT) });
    }
  }
  const most = Math.max(...[...sums.values()].map(({ keys }) => keys));
  return [...sums]
    .sort(([a, { score: left }], [b, { score: right }]) => right - left || a - b)
    .map(([page, { keys }]) => ({ page, share: keys / most }));
};
