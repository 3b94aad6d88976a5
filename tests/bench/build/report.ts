import type { EngineName } from './engines.ts';
import { ENGINES } from './engines.ts';
import type { OutputSize, RunCost } from './measure.ts';
import type { PageWeight } from './page-weight.ts';

/** One engine at one size: the run with the median wall time, or why there is none. */
export type Result = { engine: EngineName; entries: number } & (
  ({ runs: number; weight: PageWeight | undefined } & RunCost & OutputSize) | { failure: string }
);
type Measured = Exclude<Result, { failure: string }>;

const isMeasured = (result: Result): result is Measured => !('failure' in result);

const MB = 1_000_000;
const GB = 1_000_000_000;
const megabytes = (bytes: number) => (bytes / MB).toFixed(bytes < 100 * MB ? 1 : 0);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const whole = (number: number) => number.toLocaleString('en-US');

const HEADER = [
  'Engine',
  'Entries',
  'Wall s',
  'CPU s',
  'Peak MB',
  'Files',
  'HTML MB',
  'Index MB',
  'Total MB',
  'Article gz kB (median)',
  'First load',
  'Other work',
];

/** The table of all results, as Markdown. */
export const formatTable = (results: readonly Result[]): string => {
  const rows = results.map((result) => {
    const head = [ENGINES[result.engine].title, whole(result.entries)];
    if (!isMeasured(result)) return [...head, `**not measured**: ${result.failure.split('\n')[0]}`, ...HEADER.slice(3).map(() => '')];
    const { weight, articles } = result;
    return [
      ...head,
      result.wallSeconds.toFixed(1),
      result.cpuSeconds.toFixed(1),
      whole(Math.round(result.peakBytes / MB)),
      whole(result.files) + (articles === result.entries ? '' : ` **(only ${articles} articles)**`),
      megabytes(result.html),
      megabytes(result.index),
      megabytes(result.bytes),
      kilobytes(result.articleGzip),
      weight ? `${weight.requests} requests, ${kilobytes(weight.bytes)} kB gz` : '–',
      `${Math.round(result.otherWork * 100)} %`,
    ];
  });
  return [HEADER, HEADER.map((_, column) => (column ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** A target of the project, with what was measured for it; `value` is undefined when it was not measured. */
export interface Verdict {
  target: string;
  limit: number;
  value: number | undefined;
}

/** What the project promises about build speed, against the results. */
export const verdictsOf = (results: readonly Result[]): Verdict[] => {
  const find = (engine: EngineName, entries: number) =>
    results.filter(isMeasured).find((result) => result.engine === engine && result.entries === entries);
  const against = (engine: EngineName, entries: number, limit: number): Verdict => {
    const [mine, theirs] = [find('ours', entries), find(engine, entries)];
    return {
      target: `wall time ÷ ${ENGINES[engine].title}, ${whole(entries)} entries`,
      limit,
      value: mine && theirs && mine.wallSeconds / theirs.wallSeconds,
    };
  };
  const peak = find('ours', 5000)?.peakBytes;
  return [
    against('hugo', 1000, 0.7),
    against('hugo', 5000, 0.35),
    // Either way of Starlight counts; the one without the page list is the harder target.
    ...(['starlight', 'starlight-flat'] as const).flatMap((engine) =>
      engine === 'starlight' || results.some((result) => result.engine === engine)
        ? [against(engine, 1000, 0.35), against(engine, 5000, 0.35)]
        : [],
    ),
    { target: 'peak memory in GB, 5,000 entries', limit: 1.3, value: peak && peak / GB },
    ...growth(results).map(({ from, to, exponent }) => ({
      target: `growth exponent of wall time, ${whole(from)} → ${whole(to)} entries`,
      limit: 1,
      value: exponent,
    })),
  ];
};

/** How our wall time grows from each size to the next: 1 is in proportion to the entries. */
const growth = (results: readonly Result[]): { from: number; to: number; exponent: number }[] => {
  const mine = results
    .filter(isMeasured)
    .filter(({ engine }) => engine === 'ours')
    .sort((a, b) => a.entries - b.entries);
  return mine.slice(1).map((to, index) => {
    const from = mine[index]!;
    return {
      from: from.entries,
      to: to.entries,
      exponent: Math.log(to.wallSeconds / from.wallSeconds) / Math.log(to.entries / from.entries),
    };
  });
};

/** The verdicts as a Markdown list that says plainly which are met. */
export const formatVerdicts = (verdicts: readonly Verdict[]): string =>
  verdicts
    .map(
      ({ target, limit, value }) =>
        `- ${value === undefined ? 'NOT MEASURED' : value <= limit ? 'MET' : 'MISSED'}: ${target}: ${value === undefined ? '' : `${value.toFixed(2)}, `}target ≤ ${limit.toFixed(2)}`,
    )
    .join('\n');

/** Our wall time divided by each other engine's, at every size. */
export const formatRatios = (results: readonly Result[]): string => {
  const measured = results.filter(isMeasured);
  const lines = measured
    .filter(({ engine }) => engine === 'ours')
    .flatMap((mine) =>
      measured
        .filter(({ engine, entries }) => engine !== 'ours' && entries === mine.entries)
        .map((theirs) => {
          const ratio = (field: 'wallSeconds' | 'cpuSeconds' | 'peakBytes') => (mine[field] / theirs[field]).toFixed(2);
          return `- ${whole(mine.entries)} entries, ours ÷ ${ENGINES[theirs.engine].title}: wall ${ratio('wallSeconds')}, CPU ${ratio('cpuSeconds')}, memory ${ratio('peakBytes')}`;
        }),
    );
  return lines.join('\n') || '- none: no engine was measured beside ours';
};
