import { describe, expect, it } from 'vitest';
import { fieldName, formatProblems, summarizeProblems, type Problem } from '#src/content/problem.ts';

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
      '✗ content/guides/km.md:3:1\n    ช่อง: title\n    ปัญหา: ข้อความว่างเปล่า\n    วิธีแก้: กรอก title\n    กฎ: fields',
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
    expect(places).toEqual(['✗ a.md:9:1', '✗ a.md:10:1', '✗ b.md:1:1']);
  });

  it('are told by file, errors before warnings, files with errors first', () => {
    const marks = formatProblems([
      makeProblem({ file: 'a.md', severity: 'warning' }),
      makeProblem({ file: 'b.md', line: 1, severity: 'note' }),
      makeProblem({ file: 'b.md', line: 2, severity: 'warning' }),
      makeProblem({ file: 'b.md', line: 3 }),
    ])
      .split('\n')
      .filter((line) => /^\S/.test(line));
    expect(marks).toEqual(['✗ b.md:3:1', '! b.md:2:1', '· b.md:1:1', '! a.md:3:1']);
  });

  it('name the field with its label, and keep the lines of an answer together', () => {
    const text = formatProblems([makeProblem({ label: 'ชื่อเรื่อง', fix: 'ตามแบบนี้\ntopics:\n  - ท่อ' })]);
    expect(text).toContain('ช่อง: title (ชื่อเรื่อง)\n');
    expect(text).toContain('วิธีแก้: ตามแบบนี้\n        topics:\n          - ท่อ\n');
  });

  it('that are the same a hundred times in a file are told three times, and where the others are', () => {
    const many = Array.from({ length: 100 }, (_, index) => makeProblem({ line: index + 1 }));
    const text = formatProblems([...many, makeProblem({ rule: 'other', line: 200 }), makeProblem({ file: 'b.md' })]);
    expect(text.match(/^✗/gm)).toHaveLength(5);
    expect(text).toContain('… และอีก 97 จุดของกฎ fields ใน content/guides/km.md (บรรทัด 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 …)');
  });

  it('are each told where they say different things, though they break one rule', () => {
    const marks = Array.from('กขคงจฉชซ', (letter, index) => makeProblem({ line: index + 1, what: `เครื่องหมายแบบ ${letter}: "x${index}"` }));
    expect(formatProblems(marks).match(/^✗/gm)).toHaveLength(8);
  });

  it('are nothing, when there are none', () => {
    expect(formatProblems([])).toBe('');
  });
});

describe('the summary', () => {
  it('counts the problems of each file and of all', () => {
    const problems = [makeProblem({}), makeProblem({ severity: 'warning' }), makeProblem({ file: 'b.md', severity: 'warning' })];
    expect(summarizeProblems(problems)).toBe(
      'สรุป: ข้อผิดพลาด 1 คำเตือน 2 ใน 2 ไฟล์\n  content/guides/km.md: ข้อผิดพลาด 1 คำเตือน 1\n  b.md: คำเตือน 1',
    );
  });

  it('names twenty files at most', () => {
    const lines = summarizeProblems(Array.from({ length: 30 }, (_, index) => makeProblem({ file: `${index}.md` }))).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  … และอีก 10 ไฟล์');
  });
});
