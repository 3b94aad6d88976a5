import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#src/content/fault.ts';
import { severityOf } from '#src/content/reading-rules.ts';
import { readYaml } from '#src/content/yaml.ts';

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
/** `line rule` of everything that is said about a text. */
const told = (text: string) => readYaml(text).faults.map(({ rule, offset }) => `${lineAt(text, offset)} ${rule}`);
const dataOf = (text: string) => {
  expect(told(text)).toEqual([]);
  return readYaml(text).data;
};
/** The text with its errors mended as they offer. */
const mended = (text: string) =>
  applyEdits(
    text,
    readYaml(text).faults.flatMap(({ edit }) => edit ?? []),
  );

describe('sound YAML', () => {
  it('has days, times and numbers with signs as they are written', () => {
    expect(dataOf('updated: 2022-01-12\nstart: 13:30\nphone: 055-123456\n')).toEqual({
      updated: '2022-01-12',
      start: '13:30',
      phone: '055-123456',
    });
  });

  it.each(['yes', 'no', 'on', 'off'])('takes %s for a word', (word) => {
    expect(dataOf(`title: ${word}`)).toEqual({ title: word });
  });

  it.each(['', '# ยังไม่มีอะไร\n', '~'])('of %j has no fields', (text) => {
    expect(readYaml(text).data).toEqual({});
  });

  it.each([
    ['title: ก\n# หมายเหตุ #2\nb: 1\n', { title: 'ก', b: 1 }],
    ['year: 2565 # ปีงบประมาณ\nday: 2022-01-12 #วันที่\n', { year: 2565, day: '2022-01-12' }],
    ['title: "ก" # หมายเหตุ\nids: [a, b] # หมายเหตุ\n', { title: 'ก', ids: ['a', 'b'] }],
    ['steps: # หมายเหตุ\n  - ก\nids:   # หมายเหตุ\n- a\n', { steps: ['ก'], ids: ['a'] }],
    ['url: https://example.go.th/a#b\ntag: ก#ข\n', { url: 'https://example.go.th/a#b', tag: 'ก#ข' }],
    ['text: |\n  ก: ข # ค\n  - "ง\n\n  *จ\nb: 1\n', { text: 'ก: ข # ค\n- "ง\n\n*จ\n', b: 1 }],
    ['steps:\n  - title: ก\n    detail: >-\n      ข\n      ค\n  - title: ง\n', { steps: [{ title: 'ก', detail: 'ข ค' }, { title: 'ง' }] }],
    ['text: บรรทัดแรก\n  ต่อ\nb: 1\n', { text: 'บรรทัดแรก ต่อ', b: 1 }],
    ['text:\n  อยู่บรรทัดล่าง\nb: 1\n', { text: 'อยู่บรรทัดล่าง', b: 1 }],
    ['text: "ก\n  ข"\nb: 1\n', { text: 'ก ข', b: 1 }],
    ['list: [\n  ก,\n  "ข, ค"\n]\nmap: {a: 1, b: "2: 3"}\n', { list: ['ก', 'ข, ค'], map: { a: 1, b: '2: 3' } }],
    ['a: “ก” และ ‘ข’\n', { a: '“ก” และ ‘ข’' }],
    ['a: "ก \\"ข\\" \\\\ ค\\nง"\n', { a: 'ก "ข" \\ ค\nง' }],
    ["a: 'it''s D:\\budget'\n", { a: "it's D:\\budget" }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['rows:\n  - {number: 1, unit: ครั้ง}\n  -\n    number: 2\n', { rows: [{ number: 1, unit: 'ครั้ง' }, { number: 2 }] }],
    ['"a": 1\n\'b\': 2\n', { a: 1, b: 2 }],
    ['contacts:\n  - doi:10.14456/x\n  - https://example.go.th\n', { contacts: ['doi:10.14456/x', 'https://example.go.th'] }],
    ['hours: จันทร์-ศุกร์ 08:30–16:30 น.\nline: "@thetsaban"\n', { hours: 'จันทร์-ศุกร์ 08:30–16:30 น.', line: '@thetsaban' }],
  ])('%j is read as it stands', (text, data) => {
    expect(dataOf(text)).toEqual(data);
  });
});

describe('what YAML would lose or misread', () => {
  it.each([
    ['a: แผนงาน #2 ปรับปรุง', 'text-after-hash'],
    ['a: แผน # หมายเหตุ', 'text-after-hash'],
    ['- แผนงาน #2', 'text-after-hash'],
    ['a: KM #2', 'text-after-hash'],
    ['a: "แผนงาน" #2', 'text-after-hash'],
    ['a:\n  แผนงาน #2', 'text-after-hash', 2],
    ['a: #2 ปรับปรุง', 'value-after-hash'],
    ['- #2\n- ก', 'value-after-hash'],
    ['a: #ด่วน\nb: 1', 'value-after-hash'],
    ['- ก\n - ข', 'yaml-list', 2],
    ['a:\n  - ก\n    - ข\n  - ค', 'yaml-list', 3],
    ['a: ก\n  - ข', 'yaml-list', 2],
    ['a: ก\n  note:ข', 'yaml-colon', 2],
    ['a: ก\n  note：ข', 'yaml-colon', 2],
    ['a:\n- ก\n• ข', 'yaml-list', 3],
    ['a:\n  -ก\n  -ข', 'yaml-list', 2],
    ['a: &x ก\nb: *x', 'yaml-reference'],
    ['a: &x\n  b: 1\nc: *x', 'yaml-reference'],
    ['a: !!str 5', 'yaml-reference'],
    ['a:\n  <<: ก', 'yaml-reference', 2],
    ['a: &แผน', 'yaml-first-character'],
    ['a: *ด่วน', 'yaml-first-character'],
    ['a: **สำคัญ**', 'yaml-first-character'],
    ['a: !สำคัญ', 'yaml-first-character'],
    ['a: @thetsaban', 'yaml-first-character'],
    ['a: %ก', 'yaml-first-character'],
    ['a: `ก`', 'yaml-first-character'],
    ['a: > 5 วัน', 'yaml-first-character'],
    ['a: |ก|', 'yaml-first-character'],
    ['a: >\nb: 1', 'yaml-first-character'],
    ['a: [ร่าง] แผน', 'yaml-first-character'],
    ['a: {ชื่อ}', 'yaml-first-character'],
    ['a: {{ชื่อ}}', 'yaml-first-character'],
    ['a: [&x, ก]', 'yaml-first-character'],
    ['a: - ก', 'yaml-first-character'],
    ['a: ก: ข', 'yaml-colon'],
    ['- ก: ข: ค', 'yaml-colon'],
    ['a: ข้อ 1:', 'yaml-colon'],
    ['title:ก\nb: 1', 'yaml-colon'],
    ['b: 1\ntitle:ก', 'yaml-colon', 2],
    ['a:\n  - title:ก\n    b: 1', 'yaml-colon', 2],
    ['title：ก', 'yaml-colon'],
    ['b: 1\ntitle： ก', 'yaml-colon', 2],
    ['a: 1\n: ข', 'yaml-colon', 2],
    ['a: "ก\nb: 1', 'yaml-quotes'],
    ["a: 'ก\nb: 'ข'", 'yaml-quotes'],
    ['a: "ก\nb: "ข"\nc: 1', 'yaml-quotes'],
    ['- "ก\n- ข"\n- ค', 'yaml-quotes'],
    ['a: "ก”\nb: 1', 'yaml-quotes'],
    ['a: "ก" ข', 'yaml-quotes'],
    ['a: "ก", "ข"', 'yaml-quotes'],
    ["a: 'it's'", 'yaml-quotes'],
    ['a: “ท่อ: วิธี”', 'yaml-quotes'],
    ['a: [ก, ข\nb: 1', 'yaml-brackets'],
    ['a: {ก: 1\nb: 1', 'yaml-brackets'],
    ['a: ก, ข]\nb: 1', 'yaml-brackets'],
    ['a: "D:\\budget"', 'yaml-backslash'],
    ['a: "D:\\งาน"', 'yaml-backslash'],
    ['a: "D:\\new"', 'yaml-backslash'],
    ['a: "\\\\server\\tools"', 'yaml-backslash'],
    ['a: ["C:\\temp"]', 'yaml-backslash'],
    ['a: "\\ud800"', 'yaml-backslash'],
    ['a: "\\u0008"', 'yaml-backslash'],
    ['a:\n\t- ก', 'yaml-tab', 2],
    ['\ta: ก', 'yaml-tab'],
    ['a: 1\nb: 2\na: 3', 'yaml-duplicate', 3],
    ['s:\n  - a: 1\n    a: 2\n  - a: 3', 'yaml-duplicate', 3],
    ['s: {a: 1, a: 2}', 'yaml-duplicate'],
    ['a: 1\n---', 'yaml-one-document', 2],
    ['---\na: 1\n---\nb: 2', 'yaml-one-document', 3],
    ['---\na: 1\n---\n\nเนื้อหา', 'yaml-one-document', 3],
    ['a: ก\n b: ข', 'yaml-indentation', 2],
    ['a:\n  b: 1\n c: 2', 'yaml-indentation', 3],
    ['a: ก\nข้อความ', 'yaml-indentation', 2],
    ['a:\n   b: 1\n  c: 2', 'yaml-indentation', 2],
    ['a:\n    b: 1\n  c: 2\n  d: 3', 'yaml-indentation', 2],
    ['a:\n  note：ข', 'yaml-colon', 2],
    ['a:\n  - document:ก', 'yaml-colon', 2],
    // Of a group of which one line lost a space, that line.
    ['a:\n  - b: 1\n   c: 2\n    d: 3\n    e: 4', 'yaml-indentation', 3],
    ['a:\n  b: 1\nc: 2\n  d: 3', 'yaml-indentation', 4],
    ['- a\nb: 1', 'yaml-indentation', 2],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, 'bounds'],
    [Array.from({ length: 50 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'bounds', 20],
    ['- - ก', 'yaml-list'],
    ['a:\n  - -\n  - ข', 'yaml-list', 2],
  ])('%j is told at its line', (text, rule, line = 1) => {
    expect(told(text)[0]).toBe(`${line} ${rule}`);
    expect(new Set(told(text).map((one) => one.split(' ')[1]))).toEqual(new Set([rule]));
    // Among sound lines too.
    const among = `before: ก\n${text}\nafter: ข\n`;
    if (!text.startsWith('-') && !text.includes('---')) expect(told(among)).toContain(`${line + 1} ${rule}`);
  });

  it('is told at the line that is out of line with its group, also the first', () => {
    expect(told(' a: ก\nb: 1\nc: 2')).toEqual(['1 yaml-indentation']);
  });

  it('is told of every line of a text, not of the first alone', () => {
    expect(told('a: *ก\nb: ข: ค\nc: "ง\nd: 1\n')).toEqual(['1 yaml-first-character', '2 yaml-colon', '3 yaml-quotes']);
  });

  it('keeps nothing else from being checked where it is mended for certain', () => {
    const { data, yaml } = readYaml('title: *ก\nsummary: #2 ข\nc:ค\n');
    expect(data).toEqual({ title: '*ก', summary: '#2 ข', c: 'ค' });
    expect(yaml.split('\n')).toHaveLength(4);
  });

  it.each([
    'a: *ก',
    'a: #2 ก',
    'a: ก: ข',
    'a: > 5 วัน',
    'a: [ร่าง] แผน',
    'a: "ก" ข',
    "a: 'it's'",
    'a: “ท่อ: วิธี”',
    'a: "ก”\nb: 1',
    'title:ก',
    'title：ก',
    'a: "D:\\budget"',
    'a: 1\n---',
    'a:\n- ก\n• ข',
    'a: "ก\nb: 1',
  ])('%j is sound as it offers to mend it', (text) => {
    const fixed = mended(text);
    expect(fixed).not.toBe(text);
    expect(told(fixed)).toEqual([]);
  });

  it('says nothing in English', () => {
    const parsers = ['a: [1 2: 3', 'a: {b}}', '? a\n: b', '%YAML 9\n---\na', 'a: !<x> b', '"a\nb": 1', '{', 'a: "\\x"', '- a\n  b: c\n d'];
    for (const text of parsers)
      for (const { what, fix } of readYaml(text).faults) {
        expect(`${what} ${fix}`.replaceAll(/YAML|Tab|space|title|\.yaml|\.md/g, '').replaceAll(/"[^"]*"|\[|\]/g, '')).not.toMatch(
          /[A-Za-z]{4,}/,
        );
      }
  });
});

describe('what a clerk writes', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'กขค้ำ๑2 .:#-"\'*&!%@`|>[]{},?\\/“”()='), minLength: 1, maxLength: 14 });
  /** A value on one line, without spaces at its ends, which nobody sees. */
  const value = letters.map((text) => text.trim()).filter((text) => text !== '');
  const isTold = (text: string, line: number) => told(text).some((one) => one.startsWith(`${line} `));

  it('as a plain value reaches the data unchanged, or is told at its line', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (text, item) => {
        const yaml = item ? `before: ก\nlist:\n  - ${text}\n  - ข\nafter: ค\n` : `before: ก\n\ntitle: ${text}\nafter: ค\n`;
        // A number with a note is one.
        if (isTold(yaml, 3) || /^[\d.:-]+ +#\D?/.test(text)) return;
        const { data } = readYaml(yaml) as { data: { title?: unknown; list?: unknown[]; after?: unknown } };
        expect(data.after).toBe('ค');
        const read = item ? data.list?.[0] : data.title;
        // Quotes and brackets that are closed, and numbers, are read by what they say.
        if (typeof read === 'string' && !/^["']/.test(text)) expect(read).toBe(text);
        else expect(/^["'[{]/.test(text) || typeof read === 'number').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['"', "'"])('between %s reaches the data unchanged, or is told at its line', (mark) => {
    fc.assert(
      fc.property(value, (text) => {
        const yaml = `before: ก\ntitle: ${mark}${text}${mark}\nafter: ค\n`;
        if (isTold(yaml, 2)) return;
        const { data } = readYaml(yaml) as { data: { title?: unknown; after?: unknown } };
        expect(data.after).toBe('ค');
        const plain = mark === '"' ? text.replaceAll(/\\(["\\/])/g, '$1') : text.replaceAll("''", "'");
        expect(data.title).toBe(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it('over several lines loses no letter without a word', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 4 }), fc.integer({ min: 0, max: 4 }), (lines, indent) => {
        const yaml = `title: ${lines.join(`\n${' '.repeat(indent)}`)}\nafter: ค\n`;
        const { data, faults } = readYaml(yaml);
        // In a block, # is a letter like any other; above a list it begins a note.
        if (faults.length > 0 || /^[|>#]/.test(lines[0]!)) return;
        const written = JSON.stringify(data);
        for (const letter of 'กข')
          expect(written.split(letter).length).toBeGreaterThanOrEqual(
            yaml.replaceAll(/^(?:title:)?\s*# .*$|^\s*#.*$/gm, '').split(letter).length,
          );
      }),
      { numRuns: 3000 },
    );
  });

  it('with an error is not data', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), (lines) => {
        const { data, faults } = readYaml(lines.join('\n'));
        expect(data !== undefined || faults.some(({ rule }) => severityOf(rule) === 'error')).toBe(true);
        for (const { offset } of faults) expect(offset).toBeLessThanOrEqual(lines.join('\n').length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a long text', () => {
  it('with many faults is looked through once: all are told, in reasonable time', () => {
    const broken = (rows: number) => Array.from({ length: rows }, (_, index) => `- title: ก: ${index}\n  note: "ข\n`).join('');
    expect(told(broken(200))).toHaveLength(400);
    expect(told(broken(2000))).toHaveLength(4000);
  });
});
