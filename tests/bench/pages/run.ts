import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findOnPath } from '../../../src/booklet/chromium.ts';
import { CONTENT_FOLDERS } from '../../support/municipalities.ts';
import { installFromNpm, npmFolder, WORK_FOLDER } from '../build/engines.ts';
import { pageOfEveryKind } from './kinds.ts';

/**
 * `node tests/bench/pages/run.ts [content folder…]`: what Lighthouse says of one page of every kind of these towns, as on a
 * slow telephone. It is installed into the folder of the benchmarks, once. A page takes about 12 seconds, so this is no part
 * of `npm test`; what axe finds is. Reports of pages that miss a point are kept, with the reasons.
 *
 * The score of speed is noise where the machine does something else: what counts then are its audits, which are printed.
 */

const VERSION = '13.5.0';
const PORT = 4530;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Pages that say to search engines that they are not for them, as they should. */
const NOT_INDEXED = new Set([
  'counter-sheet',
  '/search/',
  'search results',
  'no such page',
  'plan-rows by cause',
  'plan-rows by department',
]);
/** The day of the demonstration, when its plan runs. */
const SOURCE_DATE_EPOCH = String(Date.parse('2026-11-27T12:00:00+07:00') / 1000);
const TODAY = '2026-11-27';

interface Report {
  runtimeError?: { message: string };
  categories: Record<(typeof CATEGORIES)[number], { score: number | null; auditRefs: { id: string; weight: number; group?: string }[] }>;
  audits: Record<string, { id: string; title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }>;
}

/** What is used of the two packages, which are not the project's own. */
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

const missing = installFromNpm('lighthouse', { lighthouse: VERSION });
if (missing) throw new Error(missing);
const modules = join(npmFolder('lighthouse'), 'node_modules');
const { default: lighthouse } = (await import(join(modules, 'lighthouse/core/index.js'))) as { default: Lighthouse };
const { launch } = (await import(join(modules, 'chrome-launcher/dist/index.js'))) as { launch: Launch };
// The shell of Chromium has no debugging of the kind that Lighthouse asks for.
const chromium = process.env['CHROMIUM_PATH'] ?? findOnPath(['chromium', 'chromium-browser', 'google-chrome'], process.env);
if (chromium === undefined) throw new Error('there is no Chromium on PATH; name one in CHROMIUM_PATH');

const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless=new', '--no-sandbox'] });
const ask = async (url: string): Promise<Report> => {
  const { lhr } = (await lighthouse(url, { port: chrome.port, output: 'json', onlyCategories: CATEGORIES }))!;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
};

/** The audits that cost a category points, or that speed is judged by where its score is noise. */
const faultsOf = ({ categories, audits }: Report, kind: string): string[] =>
  CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .map(({ id, weight, group }) => ({ audit: audits[id]!, weight, group }))
      .filter(({ audit, weight, group }) => audit.score !== null && audit.score < 0.9 && (weight > 0 || group === 'insights'))
      .filter(({ audit }) => !(audit.id === 'is-crawlable' && NOT_INDEXED.has(kind)))
      .map(({ audit }) => `${category}: ${audit.id} ${audit.displayValue ?? ''}`.trim()),
  );

const reports = join(WORK_FOLDER, 'pages');
mkdirSync(reports, { recursive: true });

const given = process.argv.slice(2);
for (const content of given.length > 0 ? given : CONTENT_FOLDERS) {
  const town = basename(content);
  const out = join(reports, town);
  const env = { ...process.env, KM_CONTENT: content, KM_OUT: out, KM_SITE: 'https://km.example.go.th', SOURCE_DATE_EPOCH };
  execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(process.execPath, ['src/cli/preview.ts', '--port', String(PORT)], { env, stdio: 'ignore' });
  try {
    const url = `http://localhost:${PORT}/`;
    while (!(await fetch(url).catch(() => undefined))) await setTimeout(200);
    console.log(`\n## ${town}\n\n| page | ${CATEGORIES.join(' | ')} | faults |\n| --- |${' --- |'.repeat(CATEGORIES.length + 1)}`);
    for (const [kind, address] of pageOfEveryKind(content, out, TODAY)) {
      const report = await ask(url + address);
      const faults = faultsOf(report, kind);
      const scores = CATEGORIES.map((category) => Math.round((report.categories[category].score ?? 0) * 100));
      console.log(`| ${kind} (${decodeURI(address)}) | ${scores.join(' | ')} | ${faults.join('; ')} |`);
      if (faults.length > 0) writeFileSync(join(reports, `${town}-${kind.replaceAll(/\W+/g, '-')}.json`), JSON.stringify(report));
    }
  } finally {
    server.kill();
  }
}
chrome.kill();
