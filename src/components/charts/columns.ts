import { scaleBand, scaleLinear } from 'd3-scale';

/** A column chart as geometry, drawn at build time; the component only writes it down as SVG. */
export interface Columns {
  width: number;
  height: number;
  /** Lines across, with the number each stands for. */
  ticks: { value: number; y: number }[];
  /** Left edge of the columns' field, where the ticks' numbers end. */
  left: number;
  base: number;
  columns: { label: string; x: number; width: number; centre: number; parts: { kind: string; y: number; height: number }[] }[];
  /** Height of the line that marks the target. */
  target: number | undefined;
}

const WIDTH = 360;
const HEIGHT = 210;
const MARGIN = { top: 22, right: 6, bottom: 26, left: 34 };

/**
 * Columns of stacked parts, from the bottom up, on a scale that begins at zero and holds the target.
 * `values` are in any one unit; undefined leaves a place empty.
 */
export const columns = (
  items: readonly { label: string; values: readonly { kind: string; value: number | undefined }[] }[],
  target?: number,
): Columns => {
  const sums = items.map(({ values }) => values.reduce((sum, { value }) => sum + (value ?? 0), 0));
  const y = scaleLinear([0, Math.max(1, target ?? 0, ...sums)], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const x = scaleBand(
    items.map((_, index) => index),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).paddingInner(0.25);
  return {
    width: WIDTH,
    height: HEIGHT,
    left: MARGIN.left,
    base: y(0),
    // Things are counted whole: no line at a fraction of one.
    ticks: y
      .ticks(4)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: round(y(value)) })),
    columns: items.map(({ label, values }, index) => {
      let below = 0;
      const parts = values
        .filter(({ value }) => value !== undefined && value > 0)
        .map(({ kind, value }) => {
          const top = y(below + value!);
          const part = { kind, y: round(top), height: round(y(below) - top) };
          below += value!;
          return part;
        });
      const left = x(index)!;
      return { label, x: round(left), width: round(x.bandwidth()), centre: round(left + x.bandwidth() / 2), parts };
    }),
    target: target === undefined ? undefined : round(y(target)),
  };
};

/** To a tenth of a unit: enough to draw, short to send. */
export const round = (length: number): number => Math.round(length * 10) / 10;
