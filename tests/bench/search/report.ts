import { ENGINES, type EngineName } from './engines.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { KINDS, type Kind } from './queries.ts';
import type { Quality } from './score.ts';
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
    ['Site', 'New letters ms', 'Same letters again ms', 'On the search page ms'],
    [...typing].map(([site, { first, again, page }]) => [site, milliseconds(first), milliseconds(again), page ? milliseconds(page) : '–']),
  );

/** A target with what was measured; `met` is undefined when nothing was. */
interface Verdict {
  target: string;
  measured: string;
  met: boolean | undefined;
}

/** Up to this many pages a site counts as small. */
const SMALL = 300;

const checkTargets = (rows: readonly Row[], typing: ReadonlyMap<string, TypingTimes>): Verdict[] => {
  const verdicts: Verdict[] = [];
  const add = (target: string, measured: string, met: boolean | undefined) => verdicts.push({ target, measured, met });
  for (const own of rows.filter(({ engine }) => engine === 'ours')) {
    const where = `${own.site}, ${own.browser}`;
    add(`${where}: Recall@10 ≥ .985`, share(own.quality.recall), own.quality.recall >= 0.985);
    add(`${where}: MRR@10 ≥ .95`, share(own.quality.mrr), own.quality.mrr >= 0.95);
    add(`${where}: empty ≤ 0.3 %`, percent(own.quality.empty), own.quality.empty <= 0.003);
    const others = rows.filter(({ engine, site, browser }) => engine !== 'ours' && site === own.site && browser === own.browser);
    const best = others.reduce<Row | undefined>((most, row) => (!most || row.quality.mrr > most.quality.mrr ? row : most), undefined);
    if (best)
      add(
        `${where}: MRR@10 above every other engine`,
        `${share(own.quality.mrr)}, next ${ENGINES[best.engine].title} ${share(best.quality.mrr)}`,
        own.quality.mrr > best.quality.mrr,
      );
    if (own.cold) {
      const limit = own.pages <= SMALL ? 150_000 : 250_000;
      add(
        `${where}: first query ≤ ${kilobytes(limit)} kB gz`,
        `${kilobytes(own.cold.bytes)} kB at ${own.pages} pages`,
        own.cold.bytes <= limit,
      );
    }
  }
  for (const site of new Set(rows.map((row) => row.site))) {
    const own = rows.filter((row) => row.site === site && row.engine === 'ours');
    if (own.length < Object.keys(BROWSERS).length) continue;
    const apart = (pick: (quality: Quality) => number) => {
      const values = own.map(({ quality }) => pick(quality));
      return Math.max(...values) - Math.min(...values);
    };
    const difference = Math.max(
      apart(({ recall }) => recall),
      apart(({ mrr }) => mrr),
    );
    add(`${site}: browsers within .005`, difference.toFixed(4), difference <= 0.005);
  }
  for (const [site, { first }] of typing)
    add(`${site}: keystroke to results ≤ 50 ms, median`, `${first.median.toFixed(0)} ms`, first.median <= 50);
  return verdicts;
};

export const formatVerdicts = (rows: readonly Row[], typing: ReadonlyMap<string, TypingTimes>): string =>
  table(
    ['Target', 'Measured', ''],
    checkTargets(rows, typing).map(({ target, measured, met }) => [target, measured, met === undefined ? '–' : met ? 'met' : '**missed**']),
    2,
  );
