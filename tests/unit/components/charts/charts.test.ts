import { describe, expect, it } from 'vitest';
import { columns } from '#src/components/charts/columns.ts';
import { lanes } from '#src/components/charts/lanes.ts';
import { LINE_HEIGHT, radar } from '#src/components/charts/radar.ts';

describe('a column chart', () => {
  const value = (real: number | undefined, sample?: number) => ({
    label: 'ก',
    values: [
      { kind: 'bar', value: real },
      { kind: 'sample', value: sample },
    ],
  });

  it('stacks parts from the base up, as high as their numbers', () => {
    const chart = columns([value(2, 1)], 4);
    const [real, sample] = chart.columns[0]!.parts;
    expect(real!.y + real!.height).toBeCloseTo(chart.base);
    expect(sample!.y + sample!.height).toBeCloseTo(real!.y);
    expect(real!.height).toBeCloseTo(sample!.height * 2, 0);
  });

  it('leaves out what is nothing or not known', () => {
    expect(columns([value(0), value(undefined)]).columns.map(({ parts }) => parts)).toEqual([[], []]);
  });

  it('has room for its target, whatever the values', () => {
    const chart = columns([value(1)], 40);
    expect(chart.target).toBeGreaterThan(0);
    expect(chart.target).toBeLessThan(chart.columns[0]!.parts[0]!.y);
  });

  it('counts whole things: no line at a fraction of one', () => {
    expect(columns([value(1)]).ticks.map((tick) => tick.value)).toEqual([0, 1]);
  });

  it('places columns side by side within its width', () => {
    const chart = columns(Array.from({ length: 12 }, () => value(1)));
    const [first, second] = chart.columns;
    expect(second!.x).toBeGreaterThan(first!.x + first!.width);
    expect(chart.columns.at(-1)!.x + chart.columns.at(-1)!.width).toBeLessThanOrEqual(chart.width);
  });
});

describe('a radar chart', () => {
  const chart = radar(['ก', 'ข', 'ค', 'ง'], [{ kind: 'now', values: [4, 2, undefined, 0] }], [0, 1, 2, 3, 4]);

  it('begins at the top and goes clockwise', () => {
    const [top, right, bottom, left] = chart.axes;
    expect([top!.x, top!.y < 0, right!.x > 0, bottom!.y > 0, left!.x < 0]).toEqual([0, true, true, true, true]);
    expect([top!.anchor, right!.anchor, left!.anchor]).toEqual(['middle', 'start', 'end']);
  });

  it('places a score on its axis, as far out as it is of the most', () => {
    const [first, second, last] = chart.series[0]!.points;
    expect(first).toEqual({ x: chart.axes[0]!.x, y: chart.axes[0]!.y });
    expect(second!.x).toBeCloseTo(chart.axes[1]!.x / 2, 0);
    expect([Math.abs(last!.x), Math.abs(last!.y)]).toEqual([0, 0]);
  });

  it('breaks a long name into lines that stay within the drawing', () => {
    const title = 'วัฒนธรรมในเรื่องการจัดการความรู้';
    const { axes, halfHeight } = radar([title, title, title, title, title], [], [0, 4]);
    for (const { lines, labelY, anchor } of axes) {
      expect(lines.join('')).toBe(title);
      expect(lines.length).toBeGreaterThanOrEqual(anchor === 'middle' ? 1 : 2);
      expect(labelY - 12).toBeGreaterThan(-halfHeight);
      expect(labelY + (lines.length - 1) * LINE_HEIGHT).toBeLessThan(halfHeight);
    }
  });

  it('marks no point where there is no score', () => {
    expect(chart.series[0]!.points).toHaveLength(3);
  });

  it('closes its lines, and has a ring for every whole score', () => {
    expect(chart.series[0]!.path).toMatch(/^M.*Z$/);
    expect(chart.rings.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  });
});

describe('a year in lanes', () => {
  const year = { start: '2021-10-01', end: '2022-09-30' };
  const months = [
    { label: 'ต.ค.', start: '2021-10-01' },
    { label: 'เม.ย.', start: '2022-04-01' },
  ];
  const draw = (today: string) =>
    lanes(
      year,
      months,
      [
        {
          label: 'แผน',
          bars: [year, { start: '2022-04-01', end: '2022-04-30' }],
          dots: [
            { start: '2021-10-01', end: '2021-10-01', kind: 'bar' },
            { start: '2022-03-01', end: '2022-03-11', kind: 'sample' },
          ],
        },
      ],
      today,
    );

  it('draws the whole year from edge to edge, and a part of it in its place', () => {
    const { lanes: drawn } = draw('2022-01-01');
    const [whole, april] = drawn[0]!.bars;
    expect(whole).toEqual({ x: 0, width: 100 });
    // The first of April is the 183rd of 365 days.
    expect(april!.x).toBeCloseTo((100 * 182) / 365, 1);
    expect(april!.width).toBeCloseTo((100 * 30) / 365, 1);
  });

  it('draws what takes a day as a dot at its noon, and what takes several as long as it takes', () => {
    const { lanes: drawn } = draw('2022-01-01');
    const [day, eleven] = drawn[0]!.dots;
    expect(day!.x).toBeCloseTo(50 / 365, 1);
    expect(day!.end).toBe(day!.x);
    expect(eleven!.end - eleven!.x).toBeCloseTo(1000 / 365, 1);
  });

  it('names each month over its middle', () => {
    const [october] = draw('2022-01-01').months;
    expect(october!.centre).toBeCloseTo((100 * 91) / 365, 1);
  });

  it('marks today only when it lies in the year', () => {
    expect(draw('2021-09-30').today).toBeUndefined();
    expect(draw('2021-10-01').today).toBe(0);
    expect(draw('2022-09-30').today).toBeLessThan(100);
    expect(draw('2022-10-01').today).toBeUndefined();
  });
});
