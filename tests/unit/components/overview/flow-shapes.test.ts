import { describe, expect, it } from 'vitest';
import { flowShapes } from '#src/components/overview/flow-shapes.ts';

const shapesOf = (...stages: { total: number; onward: number | undefined }[]) => flowShapes(stages);

describe('the drawing of the flow of knowledge', () => {
  const { height, stages } = shapesOf({ total: 10, onward: 5 }, { total: 4, onward: 0 }, { total: 2, onward: undefined });

  it('has boxes as high as there are entries, around one line', () => {
    expect(stages.map(({ box }) => box && [box.height / height, box.y + box.height / 2])).toEqual([
      [1, height / 2],
      [0.4, height / 2],
      [0.2, height / 2],
    ]);
  });

  it('has a band as high as what went on, never higher than the box that it leads to', () => {
    const [from, to] = [height * 0.5, height * 0.4].map((high) => [height / 2 - high / 2, height / 2 + high / 2]);
    const numbers = stages[0]!.onward!.match(/[\d.]+/g)!.map(Number);
    expect([numbers[1], numbers[6]]).toEqual(from);
    expect([numbers[3], numbers[4]]).toEqual(to);
  });

  it('has no band where nothing went on, and no box where there is nothing', () => {
    expect(stages.slice(1).map(({ onward }) => onward)).toEqual([undefined, undefined]);
    expect(shapesOf({ total: 0, onward: 0 }, { total: 0, onward: undefined }).stages).toEqual([
      { box: undefined, onward: undefined },
      { box: undefined, onward: undefined },
    ]);
  });
});
