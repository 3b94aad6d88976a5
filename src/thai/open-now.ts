import type { OpenSpan } from './opening-hours.ts';

/** A day on which an office is closed although its hours say otherwise. */
export interface ClosedDay {
  /** `2026-12-31` */
  date: string;
  title: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Thailand is seven hours ahead the whole year. */
const BANGKOK = 7 * 60 * MINUTE;
/** How far ahead the next opening is looked for: no holidays are longer. */
const DAYS_AHEAD = 21;

const DAY_NAMES = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const clockWith = (minutes: number, separator: string): string =>
  String(Math.floor(minutes / 60)).padStart(2, '0') + separator + String(minutes % 60).padStart(2, '0');

/** A day other than today, with its date where the name is not enough. */
interface Day {
  of: Date;
  dated: boolean;
}

/** How each language says it. Names of the days on which an office is closed are Thai, so only Thai says them. */
const WORDS = {
  th: {
    // With a space that does not break: `16.30 น.` stays on one line.
    clock: (minutes: number): string => `${clockWith(minutes, '.')}\u00a0น.`,
    day: ({ of, dated }: Day): string => `วัน${DAY_NAMES[of.getUTCDay()]}${dated ? `ที่ ${of.getUTCDate()} ${MONTHS[of.getUTCMonth()]}` : ''}`,
    always: 'เปิดตลอด 24 ชั่วโมง',
    open: 'เปิดอยู่',
    closes: 'ปิด',
    opens: 'เปิด',
    closed: 'ปิดแล้ว',
    closedToday: (title: string): string => `วันนี้ปิด (${title})`,
    pausing: 'พักอยู่',
    early: 'ยังไม่เปิด',
    join: (state: string, next: string, day: string | undefined, clock: string): string => `${state} ${next}${day ?? ''} ${clock}`,
  },
  en: {
    clock: (minutes: number): string => clockWith(minutes, ':'),
    day: ({ of, dated }: Day): string =>
      `${ENGLISH_DAYS[of.getUTCDay()]}${dated ? ` ${of.getUTCDate()} ${ENGLISH_MONTHS[of.getUTCMonth()]}` : ''}`,
    always: 'Open 24 hours',
    open: 'Open now',
    closes: 'closes',
    opens: 'opens',
    closed: 'Closed now',
    closedToday: (): string => 'Closed today',
    pausing: 'Closed for a break',
    early: 'Not open yet',
    join: (state: string, next: string, day: string | undefined, clock: string): string =>
      `${state}, ${next}${day ? ` ${day}` : ''} at ${clock}`,
  },
};
export type OpenLanguage = keyof typeof WORDS;

/** What a reader is told of an office at a moment. */
export interface OpenState {
  isOpen: boolean;
  /** `เปิดอยู่ ปิด 16.30 น.` */
  text: string;
}

/** Whether an office is open at a moment, by its hours and the days on which it is closed. */
export const openState = (
  spans: readonly OpenSpan[],
  closedDays: readonly ClosedDay[],
  moment: number,
  language: OpenLanguage = 'th',
): OpenState => {
  const words = WORDS[language];
  // Read in UTC, this is the clock on a wall in Bangkok, whatever the zone of the reader's device.
  const wall = moment + BANGKOK;
  const today = Math.floor(wall / DAY);
  const minute = Math.floor((wall % DAY) / MINUTE);
  const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  const closing = (day: number): ClosedDay | undefined => closedDays.find(({ date }) => date === isoOf(day));
  const spansOf = (day: number): OpenSpan[] =>
    closing(day) ? [] : spans.filter((span) => span.day === new Date(day * DAY).getUTCDay()).sort((a, b) => a.from - b.from);

  const now = spansOf(today).find(({ from, to }) => from <= minute && minute < to);
  if (now) {
    // A stretch that ends at midnight may go on the next day.
    let [day, end] = [today, now.to];
    for (let ahead = 1; ahead <= 7 && end === 24 * 60; ahead += 1) {
      const next = spansOf(today + ahead).find(({ from }) => from === 0);
      if (!next) break;
      [day, end] = [today + ahead, next.to];
    }
    if (day - today >= 7) return { isOpen: true, text: words.always };
    const when = day === today ? undefined : words.day({ of: new Date(day * DAY), dated: false });
    return { isOpen: true, text: words.join(words.open, words.closes, when, words.clock(end)) };
  }

  const holiday = closing(today);
  const reason = holiday ? words.closedToday(holiday.title) : words.closed;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const next = spansOf(today + ahead).find(({ from }) => ahead > 0 || from > minute);
    if (!next) continue;
    const pausing = spansOf(today).some(({ to }) => to <= minute);
    const state = ahead > 0 ? reason : pausing ? words.pausing : words.early;
    // From a week on, the name of a day is not enough.
    const day = ahead > 0 ? words.day({ of: new Date((today + ahead) * DAY), dated: ahead >= 7 }) : undefined;
    return { isOpen: false, text: words.join(state, words.opens, day, words.clock(next.from)) };
  }
  return { isOpen: false, text: reason };
};
