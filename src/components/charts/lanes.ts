import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../thai/days.ts';
import { round } from './columns.ts';

/** A year as lanes of days, drawn at build time: bars for periods, dots for what takes place on a day, as long as the days it takes. */
export interface Lanes {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  months: { label: string; x: number; centre: number }[];
  lanes: { label: string; y: number; bars: { x: number; width: number }[]; dots: { x: number; width: number; kind: string }[] }[];
  /** Where today is, when it lies in the year. */
  today: number | undefined;
}

const WIDTH = 360;
const LEFT = 6;
const TOP = 22;
const LANE = 34;
/** Across a dot. */
export const DOT = 8;

/** Lanes from `start` to `end` (ISO days, both included), each with its own label above it. */
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
  const right = WIDTH - LEFT;
  const x = scaleLinear([0, daysBetween(span.start, span.end) + 1], [LEFT, right]);
  const place = (day: string) => x(daysBetween(span.start, day));
  const noon = (day: string) => place(day) + (x(1) - x(0)) / 2;
  const edges = [...months.map(({ start }) => place(start)), right];
  return {
    width: WIDTH,
    height: TOP + items.length * LANE + 6,
    left: LEFT,
    right,
    top: TOP,
    months: months.map(({ label }, index) => ({
      label,
      x: round(edges[index]!),
      centre: round((edges[index]! + edges[index + 1]!) / 2),
    })),
    lanes: items.map(({ label, bars, dots }, index) => ({
      label,
      y: TOP + index * LANE,
      bars: bars.map(({ start, end }) => ({ x: round(place(start)), width: round(place(end) + x(1) - x(0) - place(start)) })),
      dots: dots.map(({ start, end, kind }) => ({ x: round(noon(start) - DOT / 2), width: round(noon(end) - noon(start) + DOT), kind })),
    })),
    today: today >= span.start && today <= span.end ? round(place(today)) : undefined,
  };
};
