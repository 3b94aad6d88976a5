import { ENGINES, type EngineName } from './engines.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { KINDS, type Kind } from './queries.ts';
import { meanQuality, type Quality } from './score.ts';
import type { ColdCost, TypingTimes } from './speed.ts';

/** What was measured of one engine in one browser on one site. */
export interface Row {
  site: string;
  pages: number;
  engine: EngineName;
  browser: BrowserName;
  queries: number;
  quality: Quality;
  byKind: ReadonlyMap<Kind, Quality>;
  size: { bytes: number; gzipped: number };
  cold: ColdCost | undefined;
}

const share = (value: number) => value.toFixed(3);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const kilobytes = (bytes: number) => Math.round(bytes / 1000).toLocaleString('en-US');
const milliseconds = ({ median, p95 }: { median: number; p95: number }) => `${median.toFixed(0)} (95 %: ${p95.toFixed(0)})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[], leftColumns = 1): string =>
  [head, head.map((_, column) => (column < leftColumns ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const formatRows = (rows: readonly Row[]): string =>
  table(
    ['Site', 'Engine', 'Browser', 'Recall@10', 'MRR@10', 'Empty', 'Index kB', 'Index kB gz', 'Cold query kB gz', 'Requests'],
    rows.map(({ site, engine, browser, quality, size, cold }) => [
      site,
      ENGINES[engine].title,
      browser,
      share(quality.recall),
      share(quality.mrr),
      percent(quality.empty),
      kilobytes(size.bytes),
      kilobytes(size.gzipped),
      cold ? kilobytes(cold.bytes) : '–',
      cold ? cold.requests.toFixed(0) : '–',
    ]),
    3,
  );

/** Recall and MRR of every row by kind of query. */
export const formatKinds = (rows: readonly Row[]): string =>
  table(
    ['Site', 'Engine', 'Browser', ...Object.values(KINDS)],
    rows.map(({ site, engine, browser, byKind }) => [
      site,
      ENGINES[engine].title,
      browser,
      ...(Object.keys(KINDS) as Kind[]).map((kind) => {
        const quality = byKind.get(kind);
        return quality
          ? `${share(quality.recall)} / ${share(quality.mrr)}${quality.empty ? ` (${percent(quality.empty)} empty)` : ''}`
          : '–';
      }),
    ]),
    3,
  );

export const formatTyping = (typing: ReadonlyMap<string, TypingTimes>): string =>
  table(
    ['Site', 'New letters ms', 'Same letters again ms', 'Typed to painted on the search page ms'],
    [...typing].map(([site, { first, again, page }]) => [site, milliseconds(first), milliseconds(again), page ? milliseconds(page) : '–']),
  );

/** A target with what was measured. */
interface Verdict {
  target: string;
  measured: string;
  met: boolean;
}

/** What a cold first query may cost, by the pages of a site. */
const COLD_LIMITS = [
  { pages: 1000, bytes: 150_000 },
  { pages: 2000, bytes: 180_000 },
  { pages: 20_000, bytes: 250_000 },
];
/** Kinds that came after the figures below were measured. */
const NEW_KINDS: readonly Kind[] = ['typo', 'asked'];
/** What the towns had before pages were found by grams; less by this much is not worse. */
const BEFORE: Readonly<Record<string, { recall: number; mrr: number }>> = {
  'san-pong': { recall: 0.998, mrr: 0.992 },
  'pak-nam': { recall: 0.996, mrr: 0.995 },
};
const MAX_LOSS = 0.005;
const MAX_BROWSER_DIFFERENCE = 0.003;

const qualityOfOldKinds = ({ byKind }: Row): Quality =>
  meanQuality([...byKind].filter(([kind]) => !NEW_KINDS.includes(kind)).map(([, quality]) => quality));

const checkTargets = (rows: readonly Row[], typing: ReadonlyMap<string, TypingTimes>): Verdict[] => {
  const verdicts: Verdict[] = [];
  const atLeast = (target: string, value: number, limit: number) =>
    verdicts.push({ target: `${target} ≥ ${share(limit)}`, measured: share(value), met: value >= limit });
  const atMost = (target: string, value: number, limit: number, format: (value: number) => string) =>
    verdicts.push({ target: `${target} ≤ ${format(limit)}`, measured: format(value), met: value <= limit });
  for (const own of rows.filter(({ engine }) => engine === 'ours')) {
    const where = `${own.site}, ${own.browser}`;
    atLeast(`${where}: Recall@10`, own.quality.recall, 0.975);
    atLeast(`${where}: MRR@10`, own.quality.mrr, 0.955);
    atLeast(`${where}: Recall@10 half typed`, own.byKind.get('half-typed')?.recall ?? 0, 0.92);
    atMost(`${where}: empty`, own.quality.empty, 0.001, percent);
    const before = BEFORE[own.site];
    if (before) {
      const quality = qualityOfOldKinds(own);
      atLeast(`${where}: Recall@10, the kinds of before`, quality.recall, before.recall - MAX_LOSS);
      atLeast(`${where}: MRR@10, the kinds of before`, quality.mrr, before.mrr - MAX_LOSS);
    }
    const cold = COLD_LIMITS.find(({ pages }) => own.pages <= pages);
    if (own.cold && cold) atMost(`${where}: first query, kB gz`, own.cold.bytes, cold.bytes, kilobytes);
  }
  for (const row of rows.filter(({ engine, site }) => engine === 'pagefind-words' && site in BEFORE))
    atLeast(`${row.site}, ${row.browser}: Recall@10 of Pagefind by our words, the kinds of before`, qualityOfOldKinds(row).recall, 0.8);
  for (const site of new Set(rows.map((row) => row.site))) {
    const own = rows.filter((row) => row.site === site && row.engine === 'ours').map(({ quality }) => quality);
    if (own.length < Object.keys(BROWSERS).length) continue;
    const apart = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    atMost(
      `${site}: browsers apart`,
      Math.max(apart(own.map(({ recall }) => recall)), apart(own.map(({ mrr }) => mrr))),
      MAX_BROWSER_DIFFERENCE,
      share,
    );
  }
  for (const [site, { page }] of typing)
    if (page) atMost(`${site}: letter typed to painted, ms, median, warm`, page.median, 50, (time) => time.toFixed(0));
  return verdicts;
};

export const formatVerdicts = (rows: readonly Row[], typing: ReadonlyMap<string, TypingTimes>): string =>
  table(
    ['Target', 'Measured', ''],
    checkTargets(rows, typing).map(({ target, measured, met }) => [target, measured, met ? 'met' : '**missed**']),
    2,
  );
