import { holdersOf, rankCandidates, type Answers, type Candidate } from './candidates.ts';
import { chooseLookups, type Lookup } from './lookups.ts';
import type { Manifest } from '../shared/manifest.ts';
import { FACETS, fromFragment, type Facet } from '../shared/page-record.ts';
import { openPagefindIndex, readPacked, type PagefindIndex } from './pagefind-index.ts';
import { readPageOnce, weighKeys, type Query, type Reading } from './rank.ts';
import { remember } from './remember.ts';
import { makeVocabulary, unpackVocabulary, type Vocabulary } from '../shared/vocabulary.ts';
import { LEAST_SHARE, sortCounts, type Counts, type Filters, type Source } from './source.ts';

/**
 * Pages whose text is fetched and judged for a query: a twentieth of all, within limits. Of 150 generated pages 12 find .990 / .993 and 20
 * .993 / .994 for 23 kB more; of 2,000 pages 12 find .971 / .983, 20 .975 / .986, 30 the same for 27 kB more.
 */
const candidatesOf = (size: number): number => Math.round(Math.min(20, Math.max(12, size / 20)));
/** What a page counts that answers what may be meant beside one that answers what was typed; 1 finds the same, and would put a guess before a match. */
const MEANT = 0.9;
/** Share of the words looked up that make a page hold the query as it was typed: all of them, but for rounding. */
const AS_TYPED = 0.99;
/** Fewer pages than this that hold the query make it look like misspelt: 1 → .9745, 3 → .9760, 10 → .9763 and 2 kB more. */
const FEW = 5;

/** What the index says of a query. */
interface Looked {
  lookups: readonly Lookup[];
  answers: Answers;
  /** The likeliest first. */
  pages: readonly Candidate[];
}

/** The likeliest pages of a large site by Pagefind's index, whose fragments hold each page's record. */
export const searchPagefind = ({ size, lookUp, filter, fragment }: PagefindIndex, vocabulary: Vocabulary): Source => {
  const judged = candidatesOf(size);
  const answer = remember((lookup: string) => lookUp(lookup.replace('*', ''), lookup.endsWith('*')));
  const read = remember((page: string) => fragment(Number(page)).then(fromFragment));

  const look = async (lookups: readonly Lookup[]): Promise<Looked> => {
    const answers = await Promise.all(lookups.map(({ word, unfinished }) => answer(unfinished ? `${word}*` : word)));
    return { lookups, answers, pages: rankCandidates(lookups, answers, size) };
  };

  /** Looks up what was typed and, when few pages hold that in one piece, what may be meant. */
  const lookUpQuery = async (query: Query): Promise<Looked> => {
    const typed = await look(chooseLookups(query, vocabulary, size));
    if (typed.pages.filter(({ piece }) => piece > AS_TYPED).length >= FEW) return typed;
    const lookups = chooseLookups(query, vocabulary, size, true);
    if (lookups.every(({ word }) => typed.lookups.some((other) => other.word === word))) return typed;
    const meant = await look(lookups);
    return { ...typed, pages: mergeCandidates(typed.pages, meant.pages) };
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
      const [{ lookups, answers, pages }, passes] = await Promise.all([lookUpQuery(query), passing(filters)]);
      const allowed = pages.filter(passes);
      const readFrom = (start: number) => Promise.all(allowed.slice(start, start + judged).map(({ page }) => read(String(page))));
      const likeliest = await readFrom(0);
      const core = tellingPart(query.loose);
      const found = likeliest.some((page) => readPageOnce(page).loose.whole.includes(core));
      return {
        query: weighKeys(query, rarities(query, lookups, answers)),
        pages: found ? likeliest : [...likeliest, ...(await readFrom(judged))],
        total: allowed.filter(({ share }) => share >= LEAST_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const found = (await lookUpQuery(query)).pages.filter(({ share }) => share >= LEAST_SHARE);
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
export const openPagefind = async (folder: string, { index: metaFile, words, leftOut }: Manifest): Promise<Source> => {
  const [index, packed] = await Promise.all([openPagefindIndex(folder, metaFile), readPacked(folder + words)]);
  return searchPagefind(index, makeVocabulary(unpackVocabulary(new TextDecoder().decode(packed)), leftOut));
};

/** The longest part of a query without words of asking. */
const tellingPart = ({ folded, weights }: Reading): string =>
  Array.from(folded, (letter, at) => (weights[at] === 1 ? letter : '\n'))
    .join('')
    .split('\n')
    .reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '');

/** How many pages hold what was looked up around each key of both readings; strict keys by how far along the query they stand. */
const rarities = ({ strict, loose }: Query, lookups: readonly Lookup[], answers: Answers) => {
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

/** Each page as what was typed or what may be meant finds it better. */
const mergeCandidates = (typed: readonly Candidate[], meant: readonly Candidate[]): Candidate[] => {
  const best = new Map(typed.map((candidate) => [candidate.page, candidate]));
  for (const candidate of meant) {
    const score = MEANT * candidate.score;
    const known = best.get(candidate.page);
    if (!known || known.score < score)
      best.set(candidate.page, { ...candidate, score, share: Math.max(known?.share ?? 0, candidate.share) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
};
