import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WORK_FOLDER, type Job } from '../build/engines.ts';
import { SOURCE_DATE_EPOCH } from '../build/entries.ts';
import { generateCorpus } from '../build/generate.ts';
import { median, runCold, type RunCost } from '../build/measure.ts';

/** What `npm run check:content` may take on 2 cores for a tree of 10,000 files. */
const TARGET = { entries: 10_000, wallSeconds: 10, peakBytes: 1e9 };

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** `node tests/bench/check/run.ts --entries 10000 --runs 3`: what the check of a generated tree costs. */
const { values } = parseArgs({
  options: { entries: { type: 'string', default: String(TARGET.entries) }, runs: { type: 'string', default: '3' } },
});
const corpus = generateCorpus(join(WORK_FOLDER, 'corpus', `check-${values.entries}`), Number(values.entries));
const job: Job = {
  command: [process.execPath, 'src/cli/check.ts', '--json'],
  cwd: PROJECT,
  env: { ...process.env, KM_CONTENT: corpus.content, SOURCE_DATE_EPOCH },
  // A check writes nothing.
  output: join(WORK_FOLDER, 'no-output'),
  leftovers: [],
};
const costs: RunCost[] = [];
for (let run = 1; run <= Number(values.runs); run++) costs.push(await runCold(job, join(WORK_FOLDER, 'logs', `check-${run}.log`)));
rmSync(dirname(corpus.content), { recursive: true });

const middle = (of: (cost: RunCost) => number): number => median(costs.map(of));
console.log(
  [
    `${values.entries} entries, ${values.runs} runs, median`,
    `  wall       ${middle(({ wallSeconds }) => wallSeconds).toFixed(1)} s (10,000 files: under ${TARGET.wallSeconds} s)`,
    `  CPU        ${middle(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s`,
    `  memory     ${Math.round(middle(({ peakBytes }) => peakBytes) / 1e6)} MB (under ${TARGET.peakBytes / 1e6} MB)`,
    `  other work ${Math.round(middle(({ otherWork }) => otherWork) * 100)} % of the machine; above 10 % only CPU and memory say something`,
  ].join('\n'),
);
