import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../thai/days.ts';

/**
 * A year as lanes of days, drawn at build time: bars for periods, dots for what takes place on a day, as long as the days it
 * takes. Places are per cent of the width, so that the drawing is as wide as its page and its words are as large as the reader's.
 */
export interface Lanes {
  months: { label: string; x: number; centre: number }[];
  lanes: { label: string; bars: { x: number; width: number }[]; dots: { x: number; end: number; kind: string }[] }[];
  /** Where today is, when it lies in the year. */
  today: number | undefined;
}

/** To a hundredth of a per cent: a tenth of a pixel on a wide screen. */
const round = (share: number): number => Math.round(share * 100) / 100;

/** Lanes from `start` to `end` (ISO days, both included), each with its own label. */
export const lanes = (
  span: { start: string; end: string },
  months: readonly { label: string; start: string }[],
  items: readonly {
    label: string;
    bars: readonly { start: string; end: string }[];
    dots: readonly { start: string; end: string; kind: string }[];
  }[],
  today: string,
): Lanes => {
  const x = scaleLinear([0, daysBetween(span.start, span.end) + 1], [0, 100]);
  const place = (day: string) => x(daysBetween(span.start, day));
  const noon = (day: string) => place(day) + x(0.5);
  const edges = [...months.map(({ start }) => place(start)), 100];
  return {
    months: months.map(({ label }, index) => ({
      label,
      x: round(edges[index]!),
      centre: round((edges[index]! + edges[index + 1]!) / 2),
    })),
    lanes: items.map(({ label, bars, dots }) => ({
      label,
      bars: bars.map(({ start, end }) => ({ x: round(place(start)), width: round(place(end) + x(1) - place(start)) })),
      dots: dots.map(({ start, end, kind }) => ({ x: round(noon(start)), end: round(noon(end)), kind })),
    })),
    today: today >= span.start && today <= span.end ? round(place(today)) : undefined,
  };
};
