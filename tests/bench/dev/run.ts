import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WORK_FOLDER } from '../build/engines.ts';
import { generateCorpus } from '../build/generate.ts';
import { MANIFEST } from '../../../src/search/shared/manifest.ts';
import { busySeconds, median } from '../build/measure.ts';

/** What was asked for: seconds, and megabytes of memory. */
const TARGETS: Record<string, { start: number; shown: number; memory: number }> = {
  2000: { start: 6, shown: 2, memory: 1000 },
  5000: { start: Infinity, shown: 3, memory: Infinity },
};

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '2000,5000' },
    saves: { type: 'string', default: '7' },
    port: { type: 'string', default: '4539' },
  },
});

/** What one server took: seconds, and megabytes at most. */
interface Cost {
  start: number;
  firstPage: number;
  /** From a save to the page that shows it, over HTTP. */
  edited: number[];
  /** From a new file to its page. */
  added: number;
  /** From its end to “not found”. */
  deleted: number;
  /** The whole index, at the first search. */
  search: number;
  /** A page that is asked for while the index is made. */
  meanwhile: number;
  memory: number;
  otherWork: number;
}

const now = (): number => performance.now() / 1000;

/** The server's CPU seconds so far, and the most memory it had (proc(5)). */
const usageOf = (pid: number): { cpu: number; megabytes: number } => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
  return { cpu: (fields[11]! + fields[12]! + fields[13]! + fields[14]!) / 100, megabytes: Number(peak) / 1024 };
};

const measure = async (content: string, saves: number, port: string): Promise<Cost> => {
  const begun = now();
  const busyBefore = busySeconds();
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', port], {
    cwd: PROJECT,
    env: { ...process.env, KM_CONTENT: content },
  });
  try {
    let printed = '';
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/localhost:\d+\//.exec(printed);
        if (found) resolve(found[0]);
      });
      server.once('exit', () => reject(new Error(printed)));
    });
    const start = now() - begun;
    const page = async (path: string): Promise<string> => (await fetch(address + path)).text();
    const seconds = async (work: () => Promise<unknown>): Promise<number> => {
      const from = now();
      await work();
      return now() - from;
    };
    /** Asks for a page, as a browser that is told to load again would, until it shows something. */
    const shown = (path: string, isShown: (text: string) => boolean): Promise<number> =>
      seconds(async () => {
        while (!isShown(await page(path))) await wait(20);
      });

    const firstPage = await seconds(() => page('assets/asset-0001/'));
    await page('');
    const file = join(content, 'assets/asset-0001.md');
    const text = readFileSync(file, 'utf8');
    const edited: number[] = [];
    for (let save = 1; save <= saves; save++) {
      writeFileSync(
        file,
        text.replace(/^title: .*/m, (line) => `${line} ครั้งที่ ${save}`),
      );
      edited.push(await shown('assets/asset-0001/', (html) => html.includes(`ครั้งที่ ${save}`)));
    }
    const another = join(content, 'assets/asset-new.md');
    writeFileSync(another, text.replace(/^title: .*/m, 'title: องค์ความรู้ที่เพิ่งเพิ่ม'));
    const added = await shown('assets/asset-new/', (html) => html.includes('องค์ความรู้ที่เพิ่งเพิ่ม'));
    rmSync(another);
    const deleted = await shown('assets/asset-new/', (html) => !html.includes('องค์ความรู้ที่เพิ่งเพิ่ม'));
    const { megabytes } = usageOf(server.pid!);
    let isReady = false as boolean;
    const searching = seconds(() => page(`pagefind/${MANIFEST}`)).finally(() => (isReady = true));
    const meanwhile: number[] = [];
    while (!isReady) meanwhile.push(await seconds(() => page('assets/asset-0001/')));
    const { cpu, megabytes: afterSearch } = usageOf(server.pid!);
    const took = now() - begun;
    return {
      start,
      firstPage,
      edited,
      added,
      deleted,
      search: await searching,
      meanwhile: Math.max(...meanwhile),
      memory: Math.max(megabytes, afterSearch),
      otherWork: Math.max(0, busySeconds() - busyBefore - cpu) / (took * cpus().length),
    };
  } finally {
    const ended = once(server, 'exit');
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await ended;
    }
  }
};

/** `node tests/bench/dev/run.ts --entries 2000,5000`: what `npm run dev` takes in a large town. Linux only. */
const s = (value: number): string => `${value.toFixed(1)} s`;
console.log(
  '| entries | start | first page | save → shown, median | worst | new | deleted | search | page meanwhile | memory | other work |',
);
console.log(
  '| ------- | ----- | ---------- | -------------------- | ----- | --- | ------- | ------ | -------------- | ------ | ---------- |',
);
for (const entries of values.entries.split(',')) {
  const corpus = generateCorpus(join(WORK_FOLDER, 'corpus', `dev-${entries}`), Number(entries));
  const cost = await measure(corpus.content, Number(values.saves), values.port);
  rmSync(dirname(corpus.content), { recursive: true });
  const cells = [
    Number(entries).toLocaleString('en'),
    s(cost.start),
    s(cost.firstPage),
    s(median(cost.edited)),
    s(Math.max(...cost.edited)),
    s(cost.added),
    s(cost.deleted),
    s(cost.search),
    s(cost.meanwhile),
    `${Math.round(cost.memory)} MB`,
    `${Math.round(cost.otherWork * 100)} %`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  const target = TARGETS[entries];
  if (target && (cost.start > target.start || median(cost.edited) > target.shown || cost.memory > target.memory)) process.exitCode = 1;
}
