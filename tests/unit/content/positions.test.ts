import { describe, expect, it } from 'vitest';
import { positionOf, sourceOf } from '#src/content/positions.ts';
import type { RawEntry } from '#src/content/raw-entry.ts';

const entryOf = (yaml: string, yamlOffset = 0): RawEntry => ({
  collection: 'guides',
  id: 'a',
  file: 'a.md',
  path: 'guides/a.md',
  format: 'md',
  data: {},
  text: yaml,
  yaml,
  yamlOffset,
  body: '',
  bodyOffset: 0,
});
const lineOf = (yaml: string, path: readonly PropertyKey[]): number => positionOf(entryOf(yaml), path).line;

describe('the line of a field', () => {
  const text = [
    'title: ก',
    'steps:',
    '  - title: หนึ่ง',
    '    time:',
    '      amount: 1',
    '      unit: days',
    '  - title: สอง',
    'tags: [a, b]',
    '"quoted": 1',
  ].join('\n');

  it.each([
    [['title'], 1],
    [['steps'], 2],
    [['steps', 0], 3],
    [['steps', 0, 'title'], 3],
    [['steps', 0, 'time'], 4],
    [['steps', 0, 'time', 'unit'], 6],
    [['steps', 1], 7],
    [['steps', 1, 'title'], 7],
    [['tags', 1], 8],
    [['quoted'], 9],
  ])('%j is where it stands', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  it.each([
    [['steps', 1, 'time', 'unit'], 7],
    [['steps', 0, 'time', 'per'], 4],
    [['steps', 9, 'title'], 2],
    [['title', 'deeper'], 1],
    [['summary'], 1],
    [[], 1],
  ])('%j, which is missing, is that of the nearest that is there', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  it('is found in an empty text too', () => {
    expect(lineOf('', ['title'])).toBe(1);
  });

  it('is found after comments and texts of several lines', () => {
    expect(lineOf('# หมายเหตุ\n\nsummary: |\n  ก\n  ข\n\nupdated: x\n', ['updated'])).toBe(7);
  });

  it('is counted from the top of the file, the column from the start of the line', () => {
    expect(positionOf(entryOf(text, 1), ['steps', 0, 'time', 'unit'])).toEqual({ line: 7, column: 7 });
  });
});

describe('what was typed as a value', () => {
  const entry = entryOf(
    ['phone: 053211234 # โทร', 'time: "13:30"', 'rows:', '  - no: 1.10', '  - {no: 0x1F}', 'empty:', '2565: .5'].join('\n'),
    1,
  );

  it.each([
    [['phone'], '053211234'],
    [['time'], '"13:30"'],
    [['rows', 0, 'no'], '1.10'],
    [['rows', 1], '{no: 0x1F}'],
    [['rows', 1, 'no'], '0x1F'],
    [['empty'], ''],
    [['2565'], '.5'],
    [['rows', 2], undefined],
    [['phone', 'deeper'], undefined],
    [['title'], undefined],
  ])('%j is given as it stands in the file', (path, text) => {
    expect(sourceOf(entry, path)).toBe(text);
  });
});

describe('the places of many problems', () => {
  it.each([200, 400])('in a file of %i broken rows are found by one parse', (rows) => {
    const yaml = `rows:\n${Array.from({ length: rows }, (_, index) => `  - no: ${index}\n    unit: x\n`).join('')}`;
    let parses = 0;
    const entry = Object.defineProperty(entryOf(''), 'yaml', { get: () => (parses++, yaml) });
    for (let row = 0; row < rows; row++) expect(positionOf(entry, ['rows', row, 'unit'])).toEqual({ line: 2 * row + 3, column: 5 });
    expect(parses).toBe(1);
  });
});
