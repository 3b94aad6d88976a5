import { createHash, randomBytes } from 'node:crypto';
import { isbot } from 'isbot';
import { covers, joinSpans, thaiMonth, type Span } from './covered.ts';
import { readLogLine } from './log-line.ts';
import { pageAddress, pathWithin } from './page-address.ts';

/** Why a line is not counted, in the order in which it is asked. */
export const REASONS = ['odd', 'known', 'staff', 'bot', 'failed', 'file', 'stranger', 'again'] as const;
export type Reason = (typeof REASONS)[number];

/** What decides what is counted. */
export interface Counting {
  base: string;
  /** The page that an address leads to: itself, the one that took its place, or none of this site. */
  pageAt: (address: string) => string | undefined;
  isStaff: (host: string) => boolean;
  /** Spans that were counted before, by month. */
  covered: ReadonlyMap<string, readonly Span[]>;
}

/** What was read in one month of the logs. */
export interface MonthReads {
  covered: Span[];
  pages: Map<string, number>;
}

/** What the logs came to. */
export interface Counted {
  lines: number;
  /** Lines that were not counted, by why. */
  left: Record<Reason, number>;
  /** The first line that is none of a log; `line` counts from 1. */
  firstOdd: { file: string; line: number } | undefined;
  /** Lines that do not tell the browser, so that nobody can tell a bot by it. */
  withoutAgent: number;
  counted: number;
  months: ReadonlyMap<string, MonthReads>;
}

/** A page that is opened again within this time is read once. */
const AGAIN_MILLISECONDS = 30 * 60_000;

interface Read {
  time: number;
  visitor: string;
  page: string;
}

/**
 * Counts how often pages were read. Who read them is known as long as this runs, and then only as a hash with a salt that is
 * thrown away with it; nothing of a person is in what comes out.
 */
export const countReads = async (
  files: readonly { file: string; lines: AsyncIterable<string> | Iterable<string> }[],
  { base, pageAt, isStaff, covered }: Counting,
): Promise<Counted> => {
  const salt = randomBytes(32);
  const left = Object.fromEntries(REASONS.map((reason) => [reason, 0])) as Record<Reason, number>;
  const months = new Map<string, MonthReads>();
  const reads: Read[] = [];
  let [lines, withoutAgent, counted] = [0, 0, 0];
  let firstOdd: Counted['firstOdd'];

  const bots = new Map<string, boolean>();
  /** A browser says what it is; a script that says nothing is none. */
  const isBot = (agent: string | undefined): boolean => {
    if (agent === undefined) return false;
    const known = bots.get(agent) ?? (agent === '' || agent === '-' || isbot(agent));
    bots.set(agent, known);
    return known;
  };

  for (const { file, lines: written } of files) {
    /** From the first to the last line of each month. */
    const spans = new Map<string, Span>();
    let place = 0;
    for await (const text of written) {
      place += 1;
      if (text.trim() === '') continue;
      lines += 1;
      const line = readLogLine(text);
      if (!line) {
        left.odd += 1;
        firstOdd ??= { file, line: place };
        continue;
      }
      const { time, host, agent, method, status, target } = line;
      const month = thaiMonth(time);
      const { from, to } = spans.get(month) ?? { from: time, to: time };
      spans.set(month, { from: Math.min(from, time), to: Math.max(to, time) });
      const path = pathWithin(target, base);
      const address = path === undefined ? undefined : pageAddress(path);
      const page = address === undefined ? undefined : pageAt(address);
      if (covers(covered.get(month) ?? [], time)) left.known += 1;
      else if (isStaff(host)) left.staff += 1;
      else if (isBot(agent)) left.bot += 1;
      else if (method !== 'GET' || (status !== 200 && status !== 304)) left.failed += 1;
      else if (path !== undefined && address === undefined) left.file += 1;
      else if (page === undefined) left.stranger += 1;
      else {
        if (agent === undefined) withoutAgent += 1;
        const visitor = createHash('sha256')
          .update(salt)
          .update(`${host}\n${agent ?? ''}`)
          .digest('base64');
        reads.push({ time, visitor, page });
      }
    }
    for (const [month, span] of spans) {
      const { covered: before, pages } = months.get(month) ?? { covered: [], pages: new Map() };
      months.set(month, { covered: joinSpans([...before, span]), pages });
    }
  }

  // Files may come in any order, and those of two servers lie side by side.
  reads.sort((a, b) => a.time - b.time);
  const last = new Map<string, number>();
  for (const { time, visitor, page } of reads) {
    const key = `${visitor} ${page}`;
    const before = last.get(key);
    last.set(key, time);
    if (before !== undefined && time - before < AGAIN_MILLISECONDS) {
      left.again += 1;
      continue;
    }
    counted += 1;
    const { pages } = months.get(thaiMonth(time))!;
    pages.set(page, (pages.get(page) ?? 0) + 1);
  }
  return { lines, left, firstOdd, withoutAgent, counted, months };
};
