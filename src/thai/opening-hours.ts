import { toArabicDigits } from './digits.ts';

/** A stretch of a day in which an office is open, in minutes from midnight; day 0 is Sunday. */
export interface OpenSpan {
  day: number;
  from: number;
  to: number;
}

/** The week of an office, and whether its text says that public holidays are not part of it. */
export interface OpeningHours {
  spans: readonly OpenSpan[];
  exceptHolidays: boolean;
}

const FULL_DAY = 24 * 60;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** Names of the days, with the ways in which offices shorten them; พฤ. stands before พ., อา. before อ. */
const DAYS: readonly [pattern: string, day: number][] = [
  ['อาทิตย์|อา\\.', 0],
  ['จันทร์|จ\\.', 1],
  ['อังคาร|อ\\.', 2],
  ['พฤหัสบดี|พฤหัสฯ|พฤหัส|พฤ\\.', 4],
  ['พุธ|พ\\.', 3],
  ['ศุกร์|ศ\\.', 5],
  ['เสาร์|ส\\.', 6],
];

const HOLIDAYS = String.raw`วันหยุด(?:ราชการ|นักขัตฤกษ์|ทางราชการ|ประจำปี|ราชการประจำปี|พิเศษ|ชดเชย)*`;

type Token =
  | { kind: 'day'; day: number }
  | { kind: 'every-day' }
  | { kind: 'time'; minutes: number }
  | { kind: 'all-day' }
  | { kind: 'to' }
  | { kind: 'and' }
  | { kind: 'not' }
  | { kind: 'pause' }
  | { kind: 'holidays' };

/** What a text of hours is made of. What is in none of these leaves the whole text unread. */
const TOKENS: readonly [RegExp, (found: RegExpExecArray) => Token | undefined | 'unreadable'][] = [
  [/^[\s()[\]:;]+/, () => undefined],
  [/^(?:ไม่(?:หยุด)?พัก(?:เที่ยง|กลางวัน)|ไม่เว้นวันหยุดราชการ|ไม่เว้นวันหยุด|ไม่มีวันหยุด)/, () => undefined],
  [/^(?:หยุด)?พัก(?:เที่ยง|กลางวัน)/, () => ({ kind: 'pause' })],
  [
    new RegExp(
      `^(?:ยกเว้น|เว้น|ไม่รวม|หยุด(?:ทำการ|บริการ)?|ปิด(?:ทำการ|บริการ)?)\\s*(?:ใน)?\\s*${HOLIDAYS}(?:\\s*(?:และ|หรือ)\\s*(?:${HOLIDAYS}|วันนักขัตฤกษ์|นักขัตฤกษ์))*`,
    ),
    () => ({ kind: 'holidays' }),
  ],
  [/^(?:ยกเว้น|เว้น|ไม่รวม|หยุด(?:ทำการ|บริการ)?|ปิด(?:ทำการ|บริการ)?)/, () => ({ kind: 'not' })],
  [/^(?:เปิด)?ทุกวัน/, () => ({ kind: 'every-day' })],
  [/^(?:ตลอด)?\s*24\s*(?:ชั่วโมง|ชม\.?)/, () => ({ kind: 'all-day' })],
  [/^(\d{1,2})\s*[.:]\s*(\d{2})(?!\d)\s*(?:น\.|น(?![ก-๎])|นาฬิกา)?/, (found) => timeOf(Number(found[1]), Number(found[2]))],
  [/^(\d{1,2})\s*(?:น\.|น(?![ก-๎])|นาฬิกา)/, (found) => timeOf(Number(found[1]), 0)],
  [/^(?:จนถึง|ถึง|[-–—‐‑‒−~])/, () => ({ kind: 'to' })],
  [/^(?:และ|กับ|[,/])/, () => ({ kind: 'and' })],
  ...DAYS.map(([pattern, day]): [RegExp, () => Token] => [new RegExp(`^(?:วัน)?(?:${pattern})`), () => ({ kind: 'day', day })]),
  [
    /^(?:ในเวลา|ช่วงเวลา|ระหว่างเวลา|ตั้งแต่เวลา|เวลาทำการ|เวลา|ระหว่าง|ตั้งแต่|เปิดให้บริการ|เปิดบริการ|เปิดทำการ|ให้บริการ|ทำการ|เปิด|ใน(?=วัน))/,
    () => undefined,
  ],
];

const timeOf = (hour: number, minute: number): Token | 'unreadable' =>
  minute < 60 && hour * 60 + minute <= FULL_DAY ? { kind: 'time', minutes: hour * 60 + minute } : 'unreadable';

const tokensOf = (text: string): Token[] | undefined => {
  const tokens: Token[] = [];
  for (let rest = text; rest;) {
    const known = TOKENS.map(([pattern, make]) => [pattern.exec(rest), make] as const).find(([found]) => found?.[0]);
    if (!known) return undefined;
    const [found, make] = known;
    const token = make(found!);
    if (token === 'unreadable') return undefined;
    if (token) tokens.push(token);
    rest = rest.slice(found![0].length);
  }
  return tokens;
};

/** Days in a row, over the end of the week too: เสาร์–อาทิตย์. */
const daysFrom = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);

interface Clause {
  days: number[];
  times: { from: number; to: number }[];
}

/** Reads tokens one after another; `undefined` from any of its steps leaves the text unread. */
class Reader {
  #place = 0;
  readonly #tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }
  kindAt(ahead: number): Token['kind'] | undefined {
    return this.#tokens[this.#place + ahead]?.kind;
  }
  get next(): Token['kind'] | undefined {
    return this.kindAt(0);
  }
  take<Kind extends Token['kind']>(kind: Kind, ahead = 0): Extract<Token, { kind: Kind }> | undefined {
    const token = this.#tokens[this.#place + ahead];
    if (token?.kind !== kind) return undefined;
    this.#place += ahead + 1;
    return token as Extract<Token, { kind: Kind }>;
  }
  /** Days less those that follow `เว้น`. Empty where none are named. */
  days(): number[] {
    const days = this.take('every-day') ? EVERY_DAY : this.#namedDays();
    if (days.length === 0 || !this.take('not')) return days;
    const closed = this.#namedDays();
    return closed.length > 0 ? days.filter((day) => !closed.includes(day)) : [];
  }
  /** Days, singly and in rows: `จันทร์–พุธ และ ศุกร์`. */
  #namedDays(): number[] {
    const days: number[] = [];
    for (;;) {
      // A word between is taken only with the day that follows it.
      const first = this.take('day') ?? (days.length > 0 ? this.take('day', this.next === 'and' ? 1 : 0) : undefined);
      if (!first) return days;
      const last = this.next === 'to' ? this.take('day', 1) : undefined;
      days.push(...(last ? daysFrom(first.day, last.day) : [first.day]));
    }
  }
  /** One stretch of time; `undefined` where none stands, `'unreadable'` where its end is missing or not after its beginning. */
  time(): { from: number; to: number } | 'unreadable' | undefined {
    if (this.take('all-day')) return { from: 0, to: FULL_DAY };
    const from = this.take('time');
    if (!from) return undefined;
    const to = this.take('to') && this.take('time');
    return to && from.minutes < to.minutes ? { from: from.minutes, to: to.minutes } : 'unreadable';
  }
  times(): Clause['times'] | 'unreadable' {
    const times: Clause['times'] = [];
    for (;;) {
      if (times.length > 0 && this.next === 'and') {
        // `… และ วันเสาร์ …`: the word belongs to the days.
        const after = this.kindAt(1);
        if (after !== 'time' && after !== 'all-day') return times;
        this.take('and');
      }
      const time = this.time();
      if (time === 'unreadable') return time;
      if (!time) return times;
      times.push(time);
    }
  }
}

/** Times without the noon pause. */
const without = (times: Clause['times'], pause: { from: number; to: number }): Clause['times'] =>
  times.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, pause.from) },
      { from: Math.max(from, pause.to), to },
    ].filter((part) => part.from < part.to),
  );

/**
 * The hours that a text says: `วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. (เว้นวันหยุดราชการ)`, `ทุกวัน 24 ชั่วโมง`, one or several
 * stretches and lines. Days and times must both be said; a word that is not of hours leaves all of it unread, for
 * a citizen must not stand before a closed door on our guess.
 */
export const readOpeningHours = (text: string): OpeningHours | undefined => {
  const tokens = tokensOf(toArabicDigits(text).normalize('NFC'));
  if (!tokens) return undefined;
  // Offices put the words on holidays anywhere, also between the days and the time.
  const exceptHolidays = tokens.some(({ kind }) => kind === 'holidays');
  const reader = new Reader(tokens.filter(({ kind }) => kind !== 'holidays'));
  const clauses: Clause[] = [];
  const closed = new Set<number>();
  /** Times that stand before their days: `08.30–16.30 น. วันจันทร์–วันศุกร์`. */
  let early: Clause['times'] = [];
  while (reader.next) {
    if (reader.take('pause')) {
      const pause = reader.time();
      if (!pause || pause === 'unreadable' || clauses.length === 0) return undefined;
      for (const clause of clauses) clause.times = without(clause.times, pause);
    } else if (reader.take('not')) {
      const days = reader.days();
      if (days.length === 0) return undefined;
      days.forEach((day) => closed.add(day));
    } else {
      if (clauses.length > 0) reader.take('and');
      const days = reader.days();
      const times = reader.times();
      if (times === 'unreadable') return undefined;
      if (days.length === 0) {
        // Times come first only at the very beginning.
        if (times.length === 0 || clauses.length > 0 || early.length > 0) return undefined;
        early = times;
        continue;
      }
      const own = times.length > 0 ? times : early;
      if (own.length === 0 || (times.length > 0 && early.length > 0)) return undefined;
      early = [];
      clauses.push({ days, times: own });
    }
  }
  if (early.length > 0) return undefined;
  const spans = clauses
    .flatMap(({ days, times }) => days.flatMap((day) => times.map((time) => ({ day, ...time }))))
    .filter(({ day }) => !closed.has(day))
    .sort((a, b) => a.day - b.day || a.from - b.from);
  // Two stretches of one day that overlap are a slip of the text.
  const overlaps = spans.some(({ day, to }, place) => spans[place + 1]?.day === day && spans[place + 1]!.from < to);
  return spans.length === 0 || overlaps ? undefined : { spans, exceptHolidays };
};
