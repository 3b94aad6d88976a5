import { chooseLookups } from './lookups.ts';
import { FACETS, fromFragment, type Fragment } from './page-record.ts';
import { weighKeys, type Query } from './rank.ts';
import { remember } from './remember.ts';
import { LEAST_SHARE, sortCounts, type Counts, type Filters, type Source } from './source.ts';
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

interface Candidate {
  result: PagefindResult;
  /** Share of the looked-up keys that the page holds. */
  share: number;
}

/** The likeliest pages of a large site by Pagefind's index, whose fragments hold each page's record. */
export const openPagefind = async (moduleAddress: string): Promise<Source> => {
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
    const gathered = rankCandidates(answers);
    return {
      weighed: weighKeys(query, { strict: new Map(keys.map((key, index) => [key, answers[index]!.length])) }),
      pages: allowed.length ? gathered.filter(({ result }) => allowed.every((pages) => pages.has(result.id))) : gathered,
    };
  };

  return {
    gather: async (query, filters) => {
      const { weighed, pages } = await candidates(query, filters);
      return {
        query: weighed,
        pages: await Promise.all(pages.slice(0, CANDIDATES).map(({ result }) => read(result.id, result))),
        total: pages.filter(({ share }) => share >= LEAST_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const counts: Counts = {};
      for (const facet of FACETS) {
        const values = (await facets(''))[facet];
        if (!values) continue;
        const { [facet]: _, ...others } = filters;
        const pages = (await candidates(query, others)).pages.filter(({ share }) => share >= LEAST_SHARE);
        const counted = Object.keys(values).map(async (value): Promise<[string, number]> => {
          const withValue = await pagesWith(`${facet}\t${value}`);
          return [value, pages.filter(({ result }) => withValue.has(result.id)).length];
        });
        counts[facet] = sortCounts(new Map(await Promise.all(counted)));
      }
      return counts;
    },
  };
};

/** Pages that hold any of the keys, those that hold most and the rarest first. */
const rankCandidates = (answers: readonly (readonly PagefindResult[])[]): Candidate[] => {
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
  return [...sums.values()].sort((a, b) => b.score - a.score).map(({ result, keys }) => ({ result, share: keys / answers.length }));
};
