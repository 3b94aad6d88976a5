/** A span of time, both ends within, in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** Whether a moment lies in any of the spans. */
export const covers = (spans: readonly Span[], time: number): boolean => spans.some(({ from, to }) => from <= time && time <= to);

/** Spans in order, those that touch made one; a log that ends in one second goes on in the next. */
export const joinSpans = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1000) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
};

const HOURS_7 = 7 * 3_600_000;

/** A moment as a clock in Thailand shows it: `2026-11-27T13:05:09+07:00`. */
export const thaiMoment = (time: number): string => `${new Date(time + HOURS_7).toISOString().slice(0, 19)}+07:00`;

/** The month in Thailand: `2026-11`. */
export const thaiMonth = (time: number): string => thaiMoment(time).slice(0, 7);
