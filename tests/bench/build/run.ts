import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, isEngineName, WORK_FOLDER, type EngineName } from './engines.ts';
import { generateCorpus, type Corpus } from './generate.ts';
import { articleAddress, BuildFailed, measureOutput, median, runCold, type RunCost } from './measure.ts';
import { weighPage } from './page-weight.ts';
import { formatRatios, formatTable, formatVerdicts, verdictsOf, type Result } from './report.ts';

const HELP = `Measures cold builds of one Thai corpus by several site generators, one after another.

  node tests/bench/build/run.ts [options]

  --sizes 200,1000,5000    numbers of entries
  --engines a,b            of ${Object.keys(ENGINES).join(', ')} (default ours,hugo,starlight,vitepress)
  --runs 1                 runs per engine and size; the one with the median wall time is kept
  --json FILE              also write all results as JSON
  --keep                   leave the built sites in ${WORK_FOLDER}
  --strict                 exit with status 1 when a target is missed
`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,1000,5000' },
    engines: { type: 'string', default: 'ours,hugo,starlight,vitepress' },
    runs: { type: 'string', default: '1' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const measure = async (name: EngineName, corpus: Corpus, runs: number): Promise<Result> => {
  const engine = ENGINES[name];
  const about = { engine: name, entries: corpus.ids.length };
  const missing = engine.missing();
  if (missing) return { ...about, failure: missing };
  const job = engine.prepare(corpus);
  const costs: RunCost[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      const cost = await runCold(job, join(WORK_FOLDER, 'logs', `${name}-${corpus.ids.length}-${run}.log`));
      progress(
        `  ${engine.title}: ${cost.wallSeconds.toFixed(1)} s, ${Math.round(cost.peakBytes / 1e6)} MB${runs > 1 ? ` (run ${run} of ${runs})` : ''}`,
      );
      costs.push(cost);
    }
    const output = measureOutput(job.output, corpus.ids);
    const address = articleAddress(job.output, corpus.ids.filter((id) => id.startsWith('assets/'))[10]!);
    const weight = address ? await weighPage(job.output, address) : undefined;
    const wall = median(costs.map(({ wallSeconds }) => wallSeconds));
    return { ...about, runs, weight, ...costs.find(({ wallSeconds }) => wallSeconds === wall)!, ...output };
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    progress(`  ${engine.title}: ${error.message}`);
    return { ...about, failure: error.message };
  } finally {
    // A site of 5,000 pages takes gigabytes in some engines.
    if (!values.keep) rmSync(job.output, { recursive: true, force: true });
  }
};

/** Progress goes to stderr, so that stdout is the report alone. */
const progress = (line: string) => console.error(line);

const readArguments = () => {
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  const engines = values.engines.split(',');
  const unknown = engines.filter((name) => !isEngineName(name));
  if (unknown.length) throw new Error(`Unknown engine ${unknown.join(', ')}; there are ${Object.keys(ENGINES).join(', ')}`);
  if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--sizes and --runs take whole numbers above zero');
  return { sizes, runs, engines: engines.filter(isEngineName) };
};

const main = async () => {
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { sizes, runs, engines } = readArguments();
  const results: Result[] = [];
  for (const size of sizes) {
    progress(`${size} entries`);
    const corpus = generateCorpus(join(WORK_FOLDER, 'corpus', String(size)), size);
    for (const name of engines) results.push(await measure(name, corpus, runs));
    if (!values.keep) rmSync(dirname(corpus.content), { recursive: true });
  }

  const verdicts = verdictsOf(results);
  const busy = results.some((result) => 'otherWork' in result && result.otherWork > 0.1);
  console.log(`## Cold builds, Node ${process.versions.node}, ${cpus().length} cores\n\n${formatTable(results)}\n`);
  if (busy)
    console.log(
      'Other programs took more than a tenth of the machine during some builds: wall times are too long there; run again, or compare CPU seconds.\n',
    );
  console.log(`### Ratios\n\n${formatRatios(results)}\n\n### Targets\n\n${formatVerdicts(verdicts)}`);
  if (values.json) {
    mkdirSync(dirname(resolve(values.json)), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify({ node: process.versions.node, cores: cpus().length, results, verdicts }, null, 2)}\n`);
  }
  if (
    results.some((result) => 'failure' in result) ||
    (values.strict && verdicts.some(({ value, limit }) => value !== undefined && value > limit))
  )
    process.exitCode = 1;
};

await main();
