import { chooseLookups } from './lookups.ts';
import { fromFragment, type Fragment, type PageRecord } from './page-record.ts';
import { judgePage, readQuery, weighKeys, type Query } from './rank.ts';
import { encodeKey } from './thai-text.ts';

/** The parts of Pagefind's browser module that we use. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (term: string | null, options?: { filters?: Record<string, string> }) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<Fragment & { raw_content?: string; raw_url?: string }>;
}

/** Pages whose text is fetched and judged for a query; the engine's order is good to about half of this. */
const CANDIDATES = 14;
/** Share of the looked-up keys that a page must hold to count as found. */
const LEAST_SHARE = 0.5;

export interface Found {
  page: PageRecord;
  score: number;
  /** How well the page holds the query as written, 0–1. */
  quality: number;
}

/** What readers narrow by → the value chosen; as the engine's filters are named. */
export type Filters = Partial<Record<'kind' | 'department' | 'year' | 'step', string>>;
export type Facet = keyof Filters;

export interface Answer {
  query: Query;
  /** The likeliest pages, best first. */
  found: Found[];
  /** How many pages hold enough of the query, judged or not. */
  total: number;
}

/** An opened index. */
export interface SearchIndex {
  search: (text: string, filters?: Filters) => Promise<Answer>;
  /** For each facet, its values and how many of the pages found for the query have each. */
  count: (text: string, filters?: Filters) => Promise<Record<string, { value: string; count: number }[]>>;
}

/** Loads the engine. @throws (rejects) when the index cannot be loaded. */
export const openIndex = async (moduleAddress: string): Promise<SearchIndex> => {
  const engine = (await import(/* @vite-ignore */ moduleAddress)) as Pagefind;
  await engine.options({ baseUrl: '/' });

  const lookUp = remember((key: string) => engine.search(encodeKey(key)).then(({ results }) => results));
  const read = remember((_id: string, result: PagefindResult) =>
    result
      .data()
      .then((data) => fromFragment({ url: data.raw_url ?? data.url, content: data.raw_content ?? data.content, meta: data.meta })),
  );
  const facets = remember(() => engine.filters());
  const pagesWith = remember((facetAndValue: string) => {
    const [facet = '', value = ''] = facetAndValue.split('\t');
    return engine.search(null, { filters: { [facet]: value } }).then(({ results }) => new Set(results.map(({ id }) => id)));
  });

  const candidates = async (query: Query, filters: Filters): Promise<{ weighed: Query; pages: Candidate[] }> => {
    const keys = chooseLookups(query);
    const [allowed, answers] = await Promise.all([
      Promise.all(Object.entries(filters).map(([facet, value]) => pagesWith(`${facet}\t${value}`))),
      Promise.all(keys.map((key) => lookUp(key))),
    ]);
    const gathered = gatherCandidates(answers);
    return {
      weighed: weighKeys(query, new Map(keys.map((key, index) => [key, answers[index]!.length]))),
      pages: allowed.length ? gathered.filter(({ result }) => allowed.every((pages) => pages.has(result.id))) : gathered,
    };
  };

  return {
    search: async (text, filters = {}) => {
      const { weighed: query, pages } = await candidates(readQuery(text), filters);
      const found = await Promise.all(
        pages.slice(0, CANDIDATES).map(async ({ result, prior }) => {
          const page = await read(result.id, result);
          return { page, ...judgePage(query, { ...page, prior }) };
        }),
      );
      return {
        query,
        found: found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1)),
        total: pages.filter(({ share }) => share >= LEAST_SHARE).length,
      };
    },
    count: async (text, filters = {}) => {
      const query = readQuery(text);
      const counts: Awaited<ReturnType<SearchIndex['count']>> = {};
      for (const [facet, values] of Object.entries(await facets(''))) {
        // A facet's own choice does not narrow its other values: they say what choosing them would give.
        const { [facet as Facet]: _, ...others } = filters;
        const pages = (await candidates(query, others)).pages.filter(({ share }) => share >= LEAST_SHARE);
        const counted = await Promise.all(
          Object.keys(values).map(async (value) => {
            const withValue = await pagesWith(`${facet}\t${value}`);
            return { value, count: pages.filter(({ result }) => withValue.has(result.id)).length };
          }),
        );
        counts[facet] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'th'));
      }
      return counts;
    },
  };
};

/** Asks once for each key; a failed answer is forgotten, so that it can be asked again. */
const remember = <Rest extends unknown[], Value>(ask: (key: string, ...rest: Rest) => Promise<Value>) => {
  const answers = new Map<string, Promise<Value>>();
  return (key: string, ...rest: Rest): Promise<Value> => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(key, ...rest);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
};

interface Candidate {
  result: PagefindResult;
  /** Share of the looked-up keys that the page holds. */
  share: number;
  /** The engine's judgement, 1 for the first page. */
  prior: number;
}

/** Pages that hold any of the keys, those that hold most and the rarest first. */
const gatherCandidates = (answers: readonly (readonly PagefindResult[])[]): Candidate[] => {
  const sums = new Map<string, { result: PagefindResult; keys: number; score: number }>();
  for (const results of answers) {
    const most = results.reduce((max, { score }) => Math.max(max, score), 0) || 1;
    for (const result of results) {
      const sum = sums.get(result.id) ?? { result, keys: 0, score: 0 };
      // A key found in few pages says more than one found in many; where it stands in the page, a little.
      sum.keys += 1;
      sum.score += (0.6 + 0.4 * (result.score / most)) / Math.log2(2 + results.length);
      sums.set(result.id, sum);
    }
  }
  const ranked = [...sums.values()]
    .map(({ result, keys, score }) => ({ result, share: keys / answers.length, rank: score }))
    .sort((a, b) => b.rank - a.rank);
  const top = ranked[0]?.rank ?? 1;
  return ranked.map(({ result, share, rank }) => ({ result, share, prior: rank / top }));
};
