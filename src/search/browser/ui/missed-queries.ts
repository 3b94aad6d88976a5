/**
 * Queries that no page answered, as editors see them in dev: kept on this device only, with the day and how often. The built site
 * neither keeps nor shows them.
 */
export interface MissedQuery {
  query: string;
  /** The last day it was asked, ISO 8601. */
  day: string;
  times: number;
}

const KEY = 'km-missed';
const MAX_MISSED = 200;
const MIN_LETTERS = 2;
const MAX_LETTERS = 120;

const isMissed = (item: unknown): item is MissedQuery =>
  typeof item === 'object' && item !== null && ['query', 'day', 'times'].every((name) => name in item);

/** The newest first. */
export const readMissed = (): MissedQuery[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMissed) : [];
  } catch {
    return [];
  }
};

const write = (missed: readonly MissedQuery[]): void => {
  try {
    if (missed.length) localStorage.setItem(KEY, JSON.stringify(missed));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; nothing is kept then.
  }
};

/** @param now The reader's own clock: the day is that of the place. */
export const keepMissed = (text: string, now: Date): void => {
  const query = text.replace(/\s+/g, ' ').trim().slice(0, MAX_LETTERS);
  if (query.length < MIN_LETTERS) return;
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
  const all = readMissed();
  const known = all.find((item) => item.query === query);
  write([{ query, day, times: (known?.times ?? 0) + 1 }, ...all.filter((item) => item !== known)].slice(0, MAX_MISSED));
};

export const forgetMissed = (query: string): void => write(readMissed().filter((item) => item.query !== query));

export const forgetAllMissed = (): void => write([]);

/** A cell as CSV writes it; what a spreadsheet would take for a formula is kept as text. */
const toCell = (value: string): string => `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

/** As a file that Excel opens in Thai. */
export const missedAsCsv = (missed: readonly MissedQuery[]): string =>
  `\ufeff${[['คำค้น', 'วันที่ค้นล่าสุด', 'จำนวนครั้ง'], ...missed.map(({ query, day, times }) => [query, day, String(times)])]
    .map((row) => row.map(toCell).join(','))
    .join('\r\n')}\r\n`;
