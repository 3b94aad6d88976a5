import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeCold, type Job } from './engines.ts';

/** What one run of a build cost. */
export interface RunCost {
  wallSeconds: number;
  /** User and system time of all its processes; steadier than wall time on a machine with other work. */
  cpuSeconds: number;
  /** Highest sum of the resident memory of all its processes, sampled. Shared pages count once for each process, so this errs upwards. */
  peakBytes: number;
  /** Share of the machine that other programs took meanwhile, 0 to 1. */
  otherWork: number;
}

/** What a build wrote. */
export interface OutputSize {
  files: number;
  bytes: number;
  html: number;
  /** Search index, with the search code that lies beside it. */
  index: number;
  /** Pages of corpus entries found; fewer than entries means that the engine did not build the corpus. */
  articles: number;
  /** Gzipped HTML of an article, median. */
  articleGzip: number;
}

/** A build that ended with an error. */
export class BuildFailed extends Error {}

const SAMPLE_EVERY_MS = 100;
const TIME = '/usr/bin/time';

/** Runs a build from nothing and measures it; its output goes to `logFile`. @throws {BuildFailed} when it fails. */
export const runCold = async (job: Job, logFile: string): Promise<RunCost> => {
  makeCold(job);
  mkdirSync(join(logFile, '..'), { recursive: true });
  const log = openSync(logFile, 'w');
  const timeFile = `${logFile}.time`;
  const command = existsSync(TIME) ? [TIME, '-q', '-o', timeFile, '-f', '%U %S', ...job.command] : job.command;
  const started = performance.now();
  const busyBefore = busySeconds();
  const ownBefore = process.cpuUsage();
  // Detached, so that the build is a session of its own and a child that outlives its parent still counts.
  const child = spawn(command[0]!, command.slice(1), { cwd: job.cwd, env: job.env, detached: true, stdio: ['ignore', log, log] });
  const tree = new ProcessTree(child.pid);
  const timer = setInterval(() => tree.sample(), SAMPLE_EVERY_MS);
  try {
    const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
    const wallSeconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new BuildFailed(`ended with status ${status}, see ${logFile}`);
    // Both are too low, in different ways: one misses children that nobody waited for (Pagefind's), the other the last moments of each process.
    const cpuSeconds = Math.max(tree.cpuSeconds, existsSync(timeFile) ? readTimes(timeFile) : 0);
    const own = process.cpuUsage(ownBefore);
    const foreign = busySeconds() - busyBefore - cpuSeconds - (own.user + own.system) / 1e6;
    return { wallSeconds, cpuSeconds, peakBytes: tree.peakBytes, otherWork: Math.max(0, foreign / (wallSeconds * cpus().length)) };
  } finally {
    clearInterval(timer);
    closeSync(log);
  }
};

/** CPU seconds that all programs of the machine have used since it started. */
export const busySeconds = (): number =>
  cpus().reduce((sum, { times }) => sum + (times.user + times.nice + times.sys + times.irq) / 1000, 0);

/** User plus system seconds, as `time -f '%U %S'` wrote them. */
const readTimes = (file: string): number =>
  readFileSync(file, 'utf8')
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0);

const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;

/** A process with its descendants and its session, watched through /proc (Linux only). */
class ProcessTree {
  /** Highest sum of resident memory seen. */
  peakBytes = 0;
  readonly #root: number | undefined;
  readonly #cpu = new Map<number, number>();

  constructor(root: number | undefined) {
    this.#root = root;
  }

  /** CPU time of every process seen, up to when it was last seen. */
  get cpuSeconds(): number {
    return [...this.#cpu.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
  }

  sample(): void {
    const root = this.#root;
    if (root === undefined) return;
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .flatMap(readProcess);
    const members = new Set(processes.filter(({ pid, session }) => pid === root || session === root).map(({ pid }) => pid));
    // A descendant may have opened a session of its own; parents can have higher numbers than children, hence the rounds.
    for (let size = -1; size !== members.size;) {
      size = members.size;
      for (const { pid, parent } of processes) if (members.has(parent)) members.add(pid);
    }
    let resident = 0;
    for (const process of processes) {
      if (!members.has(process.pid)) continue;
      resident += process.resident;
      this.#cpu.set(process.pid, process.ticks);
    }
    this.peakBytes = Math.max(this.peakBytes, resident);
  }
}

const readProcess = (pid: number): { pid: number; parent: number; session: number; ticks: number; resident: number }[] => {
  try {
    // The name, in parentheses, may hold spaces; the fields counted here come after it (proc(5): 4 ppid, 6 session, 14 utime, 15 stime, 24 rss).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{ pid, parent: fields[1]!, session: fields[3]!, ticks: fields[11]! + fields[12]!, resident: fields[21]! * PAGE_BYTES }];
  } catch {
    return []; // It ended between the listing and the reading.
  }
};

const INDEX_FILE = /(?:^|\/)(?:pagefind|search)\/|localSearchIndex/;
const GZIPPED_ARTICLES = 200;

/** Measures a finished site of a corpus with these entries (`collection/id`). */
export const measureOutput = (folder: string, ids: readonly string[]): OutputSize => {
  const size: OutputSize = { files: 0, bytes: 0, html: 0, index: 0, articles: 0, articleGzip: 0 };
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const { size: bytes } = statSync(path);
    size.files++;
    size.bytes += bytes;
    if (item.name.endsWith('.html')) size.html += bytes;
    else if (INDEX_FILE.test(path.slice(folder.length))) size.index += bytes;
  }
  const articles = ids.flatMap((id) => articleFile(folder, id) ?? []);
  size.articles = articles.length;
  const step = Math.max(1, Math.floor(articles.length / GZIPPED_ARTICLES));
  size.articleGzip = median(articles.filter((_, index) => index % step === 0).map((path) => gzipSync(readFileSync(path)).length));
  return size;
};

/** The file of an entry's page, whichever of the two usual addresses the engine gives it. */
const articleFile = (folder: string, id: string): string | undefined =>
  [join(folder, id, 'index.html'), join(folder, `${id}.html`)].find((path) => existsSync(path));

/** The address that an engine gave an entry's page, as its links write it. */
export const articleAddress = (folder: string, id: string): string | undefined => {
  const path = articleFile(folder, id);
  return path && `/${relative(folder, path).replace(/(?:(?<=\/)index)?\.html$/, '')}`;
};

/** The middle value; of an even number, the lower of the two in the middle. Zero of none. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
