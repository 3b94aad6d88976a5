import { scaleLinear } from 'd3-scale';
import { curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import { shortLines } from '#src/thai/short-lines.ts';
import { round } from './columns.ts';

/** A radar chart as geometry around its middle, drawn at build time. */
export interface Radar {
  /** Half the width and half the height of the drawing. */
  halfWidth: number;
  halfHeight: number;
  /** A ring for each score but the lowest. */
  rings: { value: number; path: string; y: number }[];
  /** The lines of a label stand one below the other, the first at `labelY`. */
  axes: { lines: readonly string[]; x: number; y: number; labelX: number; labelY: number; anchor: 'start' | 'middle' | 'end' }[];
  /** One closed line a series. */
  series: { kind: string; path: string; points: { x: number; y: number }[] }[];
}

const HALF_WIDTH = 180;
const HALF_HEIGHT = 130;
const RADIUS = 88;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 17;
/** Letters of a line that have room beside the drawing. */
const LINE_LETTERS = 12;

/** Axes in a circle from the top, clockwise; the marks of the scale from the middle to the rim. An axis without a score counts as the lowest in the line. */
export const radar = (
  axes: readonly string[],
  series: readonly { kind: string; values: readonly (number | undefined)[] }[],
  marks: readonly number[],
): Radar => {
  const least = marks[0]!;
  const angle = (index: number) => (index / axes.length) * 2 * Math.PI;
  const radius = scaleLinear([least, marks.at(-1)!], [0, RADIUS]);
  const outline = lineRadial<number>()
    .angle((_, index) => angle(index))
    .radius((value) => radius(value))
    .curve(curveLinearClosed)
    .digits(1);
  return {
    halfWidth: HALF_WIDTH,
    halfHeight: HALF_HEIGHT,
    rings: marks.slice(1).map((value) => ({
      value,
      path: outline(axes.map(() => value)) ?? '',
      y: round(-radius(value)),
    })),
    axes: axes.map((label, index) => {
      const [x, y] = pointRadial(angle(index), RADIUS);
      const [labelX, labelY] = pointRadial(angle(index), RADIUS + 12);
      const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
      // Above and below the drawing there is room beside; lines grow away from the middle.
      const lines = shortLines(label, anchor === 'middle' ? 2 * LINE_LETTERS : LINE_LETTERS);
      const rise = ((1 - labelY / (RADIUS + 12)) / 2) * (lines.length - 1) * LINE_HEIGHT;
      return { lines, x: round(x), y: round(y), labelX: round(labelX), labelY: round(labelY + 4 - rise), anchor };
    }),
    series: series.map(({ kind, values }) => ({
      kind,
      path: outline(values.map((value) => value ?? least)) ?? '',
      points: values.flatMap((value, index) => {
        if (value === undefined) return [];
        const [x, y] = pointRadial(angle(index), radius(value));
        return [{ x: round(x), y: round(y) }];
      }),
    })),
  };
};
