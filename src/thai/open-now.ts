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

/** With a space that does not break: `16.30 น.` stays on one line. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}\u00a0น.`;

/** What a reader is told of an office at a moment. */
export interface OpenState {
  isOpen: boolean;
  /** `เปิดอยู่ ปิด 16.30 น.` */
  text: string;
}

/** Whether an office is open at a moment, by its hours and the days on which it is closed. */
export const openState = (spans: readonly OpenSpan[], closedDays: readonly ClosedDay[], moment: number): OpenState => {
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
    if (day - today >= 7) return { isOpen: true, text: 'เปิดตลอด 24 ชั่วโมง' };
    const when = day === today ? ' ' : `วัน${DAY_NAMES[new Date(day * DAY).getUTCDay()]} `;
    return { isOpen: true, text: `เปิดอยู่ ปิด${when}${clock(end)}` };
  }

  const holiday = closing(today);
  const reason = holiday ? `วันนี้ปิด (${holiday.title})` : 'ปิดแล้ว';
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const next = spansOf(today + ahead).find(({ from }) => ahead > 0 || from > minute);
    if (!next) continue;
    if (ahead === 0) {
      const pausing = spansOf(today).some(({ to }) => to <= minute);
      return { isOpen: false, text: `${pausing ? 'พักอยู่' : 'ยังไม่เปิด'} เปิด ${clock(next.from)}` };
    }
    const date = new Date((today + ahead) * DAY);
    // From a week on, the name of a day is not enough.
    const named = ahead < 7 ? '' : `ที่ ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
    return { isOpen: false, text: `${reason} เปิดวัน${DAY_NAMES[date.getUTCDay()]}${named} ${clock(next.from)}` };
  }
  return { isOpen: false, text: reason };
};
