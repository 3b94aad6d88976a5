import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { makeBenchEntries, makeBenchKnowledgeBase } from './knowledge-base.ts';
import { WORK } from './work.ts';

/**
 * How much time the living plan adds to a build: the pure core over plans and entries that are
 * already read and checked. Two plans, so that years can be compared; each has `--rows` rows.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100' },
    entries: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '2000', short: 'm' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log('node tests/bench/plan/run.ts [--rows 100] [--entries 10000] [--rounds 3] [--most 2000 (milliseconds; more is a failure)]');
  process.exit(0);
}

const entries = makeBenchEntries(Number(values.rows), Number(values.entries));
console.log(`2 plans of ${values.rows} rows, ${entries.length} entries, Node ${process.version}, ${availableParallelism()} cores\n`);

let worst = 0;
for (let round = 1; round <= Number(values.rounds); round++) {
  // A knowledge base of its own: what the core works out, it keeps by knowledge base.
  const kb = makeBenchKnowledgeBase(entries);
  const times = WORK.map(({ name, run }) => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    run(kb);
    const { user, system } = process.cpuUsage(used);
    return { name, wall: performance.now() - start, processor: (user + system) / 1000 };
  });
  const sum = (of: 'wall' | 'processor') => times.reduce((total, time) => total + time[of], 0);
  const all = { name: 'all', wall: sum('wall'), processor: sum('processor') };
  worst = Math.max(worst, all.processor);
  console.log(`round ${round}${round === 1 ? ' (cold)' : ''}`.padEnd(52) + '  wall  processor, ms');
  for (const { name, wall, processor } of [...times, all])
    console.log(`  ${name.padEnd(48)} ${wall.toFixed(0).padStart(7)} ${processor.toFixed(0).padStart(10)}`);
  console.log('');
}
// Judged by processor time: other work on the machine makes the wall clock run, not the core.
if (worst > Number(values.most)) {
  console.error(`✗ the slowest round took ${worst.toFixed(0)} ms of processor time, more than ${values.most} ms`);
  process.exitCode = 1;
}
