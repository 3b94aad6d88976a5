import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReads } from '../../../src/usage/count-reads.ts';
import { networksContain } from '../../../src/usage/networks.ts';
import { readLog } from '../../../src/usage/read-log.ts';
import { seeded } from '../build/random.ts';

/**
 * `node tests/bench/usage/run.ts`: counts a generated log of one month, and compares it with what was generated and with
 * GoAccess (Debian: `apt-get install goaccess`). Readers come back to a page on no day twice but for double reads, so that the
 * visitors of a page and day that GoAccess counts are our reads. It does not take out networks: their lines are left out for it.
 */

const PAGES = Array.from({ length: 200 }, (_, index) => `/manuals/service-${index}/`);
const BROWSERS = [118, 120, 122, 124, 126].map(
  (version) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
);
const BOTS = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'curl/8.5.0',
  'python-requests/2.31.0',
];
const NETWORKS = ['203.0.113.0/24', '2001:db8:10::/48'];
const START = Date.UTC(2026, 10, 1);

const random = seeded('usage');
const { pick } = random;
const below = (limit: number): number => random.whole(0, limit - 1);
const address = (): string =>
  below(3) === 0 ? `2001:db8:${(256 + below(4000)).toString(16)}::${below(9999)}` : `49.${below(256)}.${below(256)}.${below(256)}`;

const requests: { time: number; line: string; staff: boolean }[] = [];
const ask = (time: number, host: string, target: string, agent: string, status = 200, staff = false): void => {
  const [, day, , year, clock] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(time).toUTCString()) ?? [];
  const line = `${host} - - [${day}/Nov/${year}:${clock} +0000] "GET ${target} HTTP/1.1" ${status} 512 "-" "${agent}"`;
  requests.push({ time, line, staff });
};
/** A moment of the month, far enough from midnight that a visit ends on its day. */
const moment = (): number => START + below(30) * 86_400_000 + (2 * 3600 + below(18 * 3600)) * 1000;

const truth = new Map<string, number>();
for (let visit = 0; visit < 20_000; visit += 1) {
  const [host, agent] = [address(), pick(BROWSERS)];
  let time = moment();
  // The first pages are read most.
  for (const page of new Set(Array.from({ length: 1 + below(4) }, () => PAGES[Math.floor(random.next() ** 3 * PAGES.length)]!))) {
    ask(time, host, page, agent, below(4) === 0 ? 304 : 200);
    truth.set(page, (truth.get(page) ?? 0) + 1);
    ask(time, host, '/_astro/site.css', agent);
    if (below(6) === 0) ask(time + (1 + below(25)) * 60_000, host, page, agent);
    time += (5 + below(200)) * 1000;
  }
}
for (let index = 0; index < 8000; index += 1) ask(moment(), address(), pick(PAGES), pick(BOTS));
for (let index = 0; index < 4000; index += 1) ask(moment(), address(), '/wp-login/', pick(BROWSERS), 404);
for (let index = 0; index < 4000; index += 1)
  ask(moment(), below(2) ? `203.0.113.${below(256)}` : `2001:db8:10::${below(9999)}`, pick(PAGES), pick(BROWSERS), 200, true);
requests.sort((a, b) => a.time - b.time);

const folder = mkdtempSync(join(tmpdir(), 'tessaban-km-bench-usage-'));
const write = (name: string, lines: readonly { line: string }[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.map(({ line }) => `${line}\n`).join(''));
  return file;
};
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

try {
  const log = write('access.log', requests);
  const begun = performance.now();
  const { months, lines } = await countReads([{ file: log, lines: readLog(log) }], {
    base: '/',
    pageAt: (page) => (PAGES.includes(page) ? page : undefined),
    isStaff: networksContain(NETWORKS),
    covered: new Map(),
  });
  const seconds = (performance.now() - begun) / 1000;
  // The last hours of the month in UTC are of the next one in Thailand.
  const ours = new Map<string, number>();
  for (const { pages } of months.values()) for (const [page, count] of pages) ours.set(page, (ours.get(page) ?? 0) + count);
  console.log(`${lines} lines in ${seconds.toFixed(1)} s`);
  console.log(`generated ${sum(truth.values())} reads, counted ${sum(ours.values())}`);

  const report = join(folder, 'report.json');
  const outside = write(
    'outside.log',
    requests.filter(({ staff }) => !staff),
  );
  // prettier-ignore
  execFileSync('goaccess', [
    outside, '--no-global-config', '--log-format=COMBINED', '--ignore-status=404', '--ignore-crawlers', '--unknowns-as-crawlers',
    '--max-items=5000', '-o', report,
  ], { stdio: 'ignore' });
  const { requests: told } = JSON.parse(readFileSync(report, 'utf8')) as {
    requests: { data: { data: string; visitors: { count: number } }[] };
  };
  const theirs = new Map<string, number>();
  for (const { data, visitors } of told.data) if (ours.has(data)) theirs.set(data, (theirs.get(data) ?? 0) + visitors.count);
  const difference = Math.abs(sum(theirs.values()) / sum(ours.values()) - 1);
  const worst = Math.max(...[...ours].map(([page, count]) => Math.abs((theirs.get(page) ?? 0) / count - 1)));
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  console.log(`GoAccess ${sum(theirs.values())}: ${percent(difference)} apart, the worst page ${percent(worst)}`);
  if (difference > 0.02) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
