import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFrontMatter, splitMarkdown } from '#src/content/front-matter.ts';

describe('a Markdown file', () => {
  it('is cut at its --- lines, and knows on which lines its parts begin', () => {
    expect(splitMarkdown('---\ntitle: ก\nupdated: 2022-01-12\n---\n\n## หัวข้อ\n')).toEqual({
      yaml: 'title: ก\nupdated: 2022-01-12',
      yamlOffset: 1,
      body: '\n## หัวข้อ\n',
      bodyOffset: 4,
    });
  });

  it.each([
    '',
    'title: ก\n',
    '# หัวข้อ\n\n---\ntitle: ก\n---\n',
    ' ---\ntitle: ก\n---\n',
    '---\ntitle: ก\n',
    '--- title\n---\n',
    '----\na: 1\n----\n',
  ])('has no front matter when it is %j', (text) => {
    expect(splitMarkdown(text)).toBeUndefined();
  });

  it('may have empty lines above its front matter', () => {
    expect(splitMarkdown('\n \n---\ntitle: ก\n---\nข')).toEqual({ yaml: 'title: ก', yamlOffset: 3, body: 'ข', bodyOffset: 5 });
  });

  it('may end with its front matter', () => {
    expect(splitMarkdown('---\ntitle: ก\n---')).toMatchObject({ yaml: 'title: ก', body: '' });
  });

  it('may have front matter without a field', () => {
    expect(splitMarkdown('---\n---\nเนื้อหา')).toMatchObject({ yaml: '', body: 'เนื้อหา', bodyOffset: 2 });
  });

  it('may have spaces after the ---', () => {
    expect(splitMarkdown('--- \ntitle: ก\n---\t\nเนื้อหา')).toMatchObject({ yaml: 'title: ก', body: 'เนื้อหา' });
  });

  it('keeps a line of --- in its body', () => {
    expect(splitMarkdown('---\ntitle: ก\n---\nก\n\n---\n\nข\n')?.body).toBe('ก\n\n---\n\nข\n');
  });

  it('keeps dashes within a field', () => {
    expect(splitMarkdown('---\ntitle: ก --- ข\nsummary: ---x\n---\n')?.yaml).toBe('title: ก --- ข\nsummary: ---x');
  });

  it('is the same file again when its parts are put together', () => {
    const line = fc.string({ unit: fc.constantFrom(...'กข a:-"\'#') }).filter((text) => !/^---[ \t]*$/.test(text));
    const lines = fc.array(line, { maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(line, lines), lines, ([first, more], below) => {
        const fields = [first, ...more].join('\n');
        const body = below.join('\n');
        const text = `---\n${fields}\n---\n${body}`;
        const split = splitMarkdown(text);
        expect(split).toMatchObject({ yaml: fields, body });
        expect(text.split('\n').slice(split?.bodyOffset).join('\n')).toBe(body);
        expect(text.split('\n').slice(split?.yamlOffset).join('\n').startsWith(fields)).toBe(true);
      }),
    );
  });
});

describe('a Markdown file without front matter', () => {
  const explain = (text: string) => {
    const { offset, what, fix, edit } = explainFrontMatter(text);
    return {
      line: text.slice(0, offset).split('\n').length,
      what,
      fix,
      mended: edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    };
  };

  it.each([
    ['', 1, 'ไฟล์ว่าง'],
    ['# หัวข้อ\n', 1, 'ไม่พบส่วนหัวของไฟล์'],
    ['ข้อความ\n\n---\ntitle: ก\n---\n', 1, 'มีข้อความก่อนส่วนหัว'],
    ['---\ntitle: ก\n', 1, 'ส่วนหัวเปิดด้วย --- แล้วไม่ปิด'],
    ['title: ก\n', 1, 'ส่วนหัวขาดบรรทัด --- เปิด'],
  ])('such as %j says so at its line', (text, line, what) => {
    expect(explain(text)).toMatchObject({ line, what });
  });

  it.each([
    ['----\ntitle: ก\n---\n', 1],
    ['——\ntitle: ก\n---\n', 1],
    [' ---\ntitle: ก\n---\n', 1],
    ['---\ntitle: ก\n----\nข\n', 3],
    ['---\ntitle: ก\n –––\nข\n', 3],
    ['---\ntitle: ก\n...\nข\n', 3],
    ['---\ntitle: ก\nupdated: ข\n\n## หัวข้อ\n', 1],
    ['---\ntitle: ก\n\nข้อความ\n\n- รายการ\n', 1],
    ['title: ก\n---\nข\n', 1],
  ])('such as %j is mended for certain', (text, line) => {
    const { line: told, mended } = explain(text);
    expect(told).toBe(line);
    expect(splitMarkdown(mended!)?.yaml).toMatch(/^title: ก/);
  });

  it('says after which line the front matter ends', () => {
    expect(explain('---\ntitle: ก\nupdated: ข\n\n## หัวข้อ\n').fix).toBe('เติมบรรทัด --- ต่อจาก "updated: ข" (บรรทัด 3)');
  });
});
