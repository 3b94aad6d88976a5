import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, splitMarkdown } from '#src/content/front-matter.ts';

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

describe('YAML', () => {
  const dataOf = (text: string) => {
    const parsed = parseYaml(text);
    return 'data' in parsed ? parsed.data : parsed;
  };

  it('has days as they are written, without a time zone', () => {
    expect(dataOf('updated: 2022-01-12')).toEqual({ updated: '2022-01-12' });
  });

  it('has times as they are written, not as seconds', () => {
    expect(dataOf('start: 13:30')).toEqual({ start: '13:30' });
  });

  it.each(['yes', 'no', 'on', 'off'])('takes %s for a word', (word) => {
    expect(dataOf(`title: ${word}`)).toEqual({ title: word });
  });

  it.each(['', '# ยังไม่มีอะไร\n', '~'])('of %j has no fields', (text) => {
    expect(dataOf(text)).toEqual({});
  });

  it.each([
    ['title: ก\ntitle: ข\n', 2],
    ['title: ก\nsteps:\n\t- ข\n', 3],
    ['title: ก: ข\n', 1],
    ['title: "ก\n', 2],
  ])('that is wrong, %j, says so with the line', (text, line) => {
    expect(parseYaml(text)).toMatchObject({ error: expect.any(String), line });
  });

  it('cannot make code or dates', () => {
    expect(parseYaml('title: !!js/function "x"')).toHaveProperty('error');
    expect(parseYaml('updated: !!timestamp 2022-01-12')).toHaveProperty('error');
  });
});
