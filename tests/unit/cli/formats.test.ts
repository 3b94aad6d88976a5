import { describe, expect, it } from 'vitest';
import { toAnnotations, toJson } from '#src/cli/formats.ts';
import { HELP, OptionError, readOptions } from '#src/cli/options.ts';
import type { Problem } from '#src/content/problem.ts';

const problem: Problem = {
  rule: 'field-choice',
  severity: 'warning',
  file: 'content/guides/a,b.md',
  line: 3,
  column: 8,
  field: 'group',
  label: 'หมวด',
  what: 'ค่า 50% ใช้ไม่ได้',
  fix: 'ตามแบบนี้\nก: ข',
  edit: { start: 0, end: 1, text: 'x' },
};

describe('problems for other programs', () => {
  it('are an array of objects with eight keys', () => {
    const { label: _label, edit: _edit, ...rest } = problem;
    expect(JSON.parse(toJson([problem]))).toEqual([rest]);
    expect(Object.keys((JSON.parse(toJson([problem])) as object[])[0]!)).toEqual([
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'field',
      'what',
      'fix',
    ]);
    expect(JSON.parse(toJson([]))).toEqual([]);
  });

  it('are commands of a workflow, each on one line, with signs of the command escaped', () => {
    expect(toAnnotations([problem])).toBe(
      '::warning file=content/guides/a%2Cb.md,line=3,col=8,title=field-choice::ค่า 50%25 ใช้ไม่ได้%0Aตามแบบนี้%0Aก: ข',
    );
    expect(toAnnotations([{ ...problem, severity: 'note' }])).toMatch(/^::notice /);
    expect(toAnnotations([{ ...problem, severity: 'error' }])).toMatch(/^::error /);
  });
});

describe('options', () => {
  it('are read', () => {
    expect(readOptions([])).toEqual({ fix: false, json: false, watch: false, help: false });
    expect(readOptions(['--fix', '--json'])).toMatchObject({ fix: true, json: true });
  });

  it.each([
    [['--fxi'], 'ไม่รู้จักตัวเลือก --fxi น่าจะหมายถึง --fix'],
    [['-f'], 'ไม่รู้จักตัวเลือก -f'],
    [['--quiet'], 'ไม่รู้จักตัวเลือก --quiet'],
    [['--fix=yes'], 'ตัวเลือก --fix ไม่รับค่า'],
    [['content'], 'ไม่รู้จัก "content"'],
    [['--watch', '--fix'], 'ใช้ --watch พร้อม --fix ไม่ได้'],
  ])('%j are refused in Thai, with what there is', (args, message) => {
    expect(() => readOptions(args)).toThrow(OptionError);
    expect(() => readOptions(args)).toThrow(message);
    expect(() => readOptions(args)).toThrow(HELP);
  });
});
