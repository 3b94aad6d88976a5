import { describe, expect, it } from 'vitest';
import { fieldName, formatProblems, type Problem } from '#src/content/problem.ts';

const makeProblem = (change: Partial<Problem>): Problem => ({
  rule: 'fields',
  file: 'content/guides/km.md',
  line: 3,
  column: 1,
  field: 'title',
  what: 'ข้อความว่างเปล่า',
  fix: 'กรอก title',
  severity: 'error',
  ...change,
});

describe('the name of a field', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['steps', 2, 'time', 'unit'], 'steps[3].time.unit'],
    [['aliases', 0], 'aliases[1]'],
  ])('at %j is "%s", counted from 1 as people do', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('problems in the terminal', () => {
  it('say where, what and how to mend it', () => {
    expect(formatProblems([makeProblem({})])).toBe(
      '✗ content/guides/km.md:3\n    ช่อง: title\n    ปัญหา: ข้อความว่างเปล่า\n    วิธีแก้: กรอก title',
    );
  });

  it('tell warnings from errors', () => {
    expect(formatProblems([makeProblem({ severity: 'warning' })])).toMatch(/^! /);
  });

  it('stand in the order of files and lines, lines by number', () => {
    const places = formatProblems([
      makeProblem({ file: 'b.md', line: 1 }),
      makeProblem({ file: 'a.md', line: 10 }),
      makeProblem({ file: 'a.md', line: 9 }),
    ])
      .split('\n')
      .filter((line) => line.startsWith('✗'));
    expect(places).toEqual(['✗ a.md:9', '✗ a.md:10', '✗ b.md:1']);
  });

  it('are nothing, when there are none', () => {
    expect(formatProblems([])).toBe('');
  });
});
