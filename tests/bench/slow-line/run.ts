import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../../src/booklet/chromium.ts';
import { onePageOfEveryKind } from '../../e2e/support/built-site.ts';
import { serveSite } from '../build/serve-site.ts';
import { visit, type FirstVisit } from './measure.ts';

/** See README.md beside this file. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    kilobits: { type: 'string', default: '400' },
    trip: { type: 'string', default: '400' },
    cpu: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(folder))
  throw new Error('Name the folder of a site that was built with KM_SITE=https://km.example.go.th');

/** Milliseconds to the first content, and layout shift. */
const MOST = { firstPaint: 2500, shift: 0 };

const conditions = { kilobitsPerSecond: Number(values.kilobits), roundTrip: Number(values.trip), cpu: Number(values.cpu) };
const executablePath = findChromium();
const browser = await chromium.launch({ args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) });
const { origin, close } = await serveSite(folder, values.base);
const visits: (FirstVisit & { address: string })[] = [];
try {
  const addresses = onePageOfEveryKind({ out: folder, base: values.base }).filter(
    (address) => values.only === undefined || new RegExp(values.only).test(address),
  );
  console.log('first ms  largest ms  shift   kB  page');
  for (const address of addresses) {
    const seen = await visit(browser, `${origin}${values.base}${address}`, conditions);
    visits.push({ address, ...seen });
    console.log(
      [
        seen.firstPaint.toFixed(0).padStart(8),
        seen.largestPaint.toFixed(0).padStart(10),
        seen.shift.toFixed(3).padStart(5),
        (seen.bytes / 1000).toFixed(0).padStart(3),
        `/${address}`,
      ].join('  '),
    );
  }
} finally {
  await browser.close();
  close();
}
const slow = visits.filter(({ firstPaint, shift }) => firstPaint > MOST.firstPaint || shift > MOST.shift);
const times = visits.map(({ firstPaint }) => firstPaint).sort((a, b) => a - b);
console.log(
  `${visits.length} pages: first content after ${times[times.length >> 1]?.toFixed(0)} ms in the median, ${times.at(-1)?.toFixed(0)} at most`,
);
for (const { address } of slow) console.log(`✗ /${address}`);
process.exitCode = slow.length > 0 ? 1 : 0;
