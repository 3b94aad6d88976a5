import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAddresses } from '#src/markdown/addresses.ts';
import { parseBody } from '#src/markdown/body.ts';
import { parseMarkdown, type BodyFormat } from '#src/markdown/parse.ts';
import { renderHtml } from '#src/markdown/render.ts';
import { MARKDOWN } from './arbitrary-markdown.ts';

const html = (source: string, format: BodyFormat = 'md'): string => {
  const tree = parseMarkdown(source, format);
  linkAddresses(tree);
  return toHtml(tree);
};
const FORMATS = ['md', 'mdx'] as const;

describe.each(FORMATS)('emphasis beside Thai letters in %s', (format) => {
  it.each(['**', '*', '__', '~~', '***'])('is read whatever stands within %s', (mark) => {
    const tags = { '**': 'strong', '*': 'em', __: 'strong', '~~': 'del', '***': 'em><strong' }[mark]!;
    for (const inner of ['“สำคัญ”', '(ก)', 'หมายเหตุ:', '100%', 'พ.ศ.', '"ก"', '[ก](/x)', '`ก`', '‘ก’', '๕๐%', '…ก…', 'ก!'])
      for (const [before, after] of [
        ['คำ', 'ต่อ'],
        ['ๆ', 'ฯ'],
        ['๒', '๕'],
        ['ที่', 'ไม้'],
        ['', 'ต่อ'],
        ['คำ', ''],
      ])
        // Underscores join words: beside letters they are read where punctuation stands within them, else told as left over.
        if (mark !== '__' || /^[^\p{L}\p{M}\p{N}].*[^\p{L}\p{M}\p{N}]$/u.test(inner))
          expect(html(`${before}${mark}${inner}${mark}${after}`, format)).toContain(`${before}<${tags}>`);
  });

  it('is read beside Latin letters and digits too, where two stars can mean nothing else', () => {
    expect(html('KM**“ดี”**KM 2565**(ก)**2566', format)).toBe('<p>KM<strong>“ดี”</strong>KM 2565<strong>(ก)</strong>2566</p>');
  });

  it('may stand in emphasis, and one beside the other', () => {
    expect(html('ก**“ข *“ค”* ง”**จ**(ฉ)**ช**(ซ)**ฌ', format)).toBe(
      '<p>ก<strong>“ข <em>“ค”</em> ง”</strong>จ<strong>(ฉ)</strong>ช<strong>(ซ)</strong>ฌ</p>',
    );
  });

  it('of one letter between brackets is read', () => {
    expect(html('(**ก**) “*ข*”ค', format)).toBe('<p>(<strong>ก</strong>) “<em>ข</em>”ค</p>');
  });

  it('is none in code, behind a backslash, in a product or in names of files', () => {
    const text = '`ก**“ข”**ค` ก\\*\\*“ข”\\*\\*ค 2*(3+4)*5 แผน_(ฉบับ)_ใหม่.pdf';
    expect(html(text, format)).toBe('<p><code>ก**“ข”**ค</code> ก**“ข”**ค 2*(3+4)*5 แผน_(ฉบับ)_ใหม่.pdf</p>');
  });
});

describe.each(FORMATS)('tildes in %s', (format) => {
  it('strike out in pairs and stay alone', () => {
    expect(html('08.30~12.00 น. และ 13.00~16.30 ~~เก่า~~ ~ก~ \\~ข~ `ค~ง~`', format)).toBe(
      '<p>08.30~12.00 น. และ 13.00~16.30 <del>เก่า</del> ~ก~ ~ข~ <code>ค~ง~</code></p>',
    );
  });

  it('stay in addresses', () => {
    expect(html('[ก](https://a.go.th/~ก/) ![ข](./a~b.png)', format)).toBe(
      '<p><a href="https://a.go.th/~%E0%B8%81/">ก</a> <img src="./a~b.png" alt="ข"></p>',
    );
  });
});

describe.each(FORMATS)('lists in Thai digits in %s', (format) => {
  it.each([
    ['๑. ก\n๒. ข', '<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>'],
    ['๒) ก\n๓) ข', '<ol start="2">\n<li>ก</li>\n<li>ข</li>\n</ol>'],
    ['ดังนี้\n๑. ก\n๒. ข', '<p>ดังนี้</p>\n<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>'],
    ['## ก\n๑๐. ข', '<h2>ก</h2>\n<ol start="10">\n<li>ข</li>\n</ol>'],
    ['- ก\n  ๑. ข\n  ๒. ค', '<ul>\n<li>ก\n<ol>\n<li>ข</li>\n<li>ค</li>\n</ol>\n</li>\n</ul>'],
    ['> ๑. ก\n> ๒. ข', '<blockquote>\n<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>\n</blockquote>'],
    ['\t๑. ก\n\t๒. ข', '<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>'],
  ])('%s', (source, expected) => expect(html(source, format)).toBe(expected));

  it.each(['ตามประกาศข้อ\n๓. ของระเบียบ', 'ตามข้อ\n๑. ของระเบียบ', '๑.ก', 'ข้อ ๑. ก', 'พ.ศ.\n๒๕๖๕. จบ'])(
    'are none where a line merely wraps: %s',
    (source) => expect(html(source, format)).toBe(`<p>${source}</p>`),
  );

  it('stay as they are in code', () => {
    expect(html('```\n๑. ก\n```', format)).toBe('<pre><code>๑. ก\n</code></pre>');
  });
});

describe.each(FORMATS)('indentation in %s', (format) => {
  it.each([
    ['\tย่อหน้า\nต่อ\n\n\tใหม่', '<p>ย่อหน้า\nต่อ</p>\n<p>ใหม่</p>'],
    ['        ย่อหน้า', '<p>ย่อหน้า</p>'],
    ['ก\n\n    - ข\n    - ค', '<p>ก</p>\n<ul>\n<li>ข</li>\n<li>ค</li>\n</ul>'],
    ['>     ก\n>     ข', '<blockquote>\n<p>ก\nข</p>\n</blockquote>'],
    ['- ก\n\n        ข', '<ul>\n<li>\n<p>ก</p>\n<p>ข</p>\n</li>\n</ul>'],
    ['- ก\n    - ข', '<ul>\n<li>ก\n<ul>\n<li>ข</li>\n</ul>\n</li>\n</ul>'],
    ['```\n    ก\n```', '<pre><code>    ก\n</code></pre>'],
    ['\t```\n\t    ก\n\tข\n\t```\n\nค', '<pre><code>    ก\nข\n</code></pre>\n<p>ค</p>'],
    ['    ~~~\n\n        ก\n\nข\n\n        ค', '<pre><code>\n    ก\n\nข\n\n    ค\n</code></pre>'],
    ['ดังนี้\n\t- ก\n\t- ข\n\t\t- ค', '<p>ดังนี้</p>\n<ul>\n<li>ก</li>\n<li>ข\n<ul>\n<li>ค</li>\n</ul>\n</li>\n</ul>'],
    ['ดังนี้\n    1. ก\n    2. ข', '<p>ดังนี้</p>\n<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>'],
    ['- ก\n\t\t- ข\n\t\t- ค', '<ul>\n<li>ก\n<ul>\n<li>ข</li>\n<li>ค</li>\n</ul>\n</li>\n</ul>'],
    ['> ก\n>     - ข', '<blockquote>\n<p>ก</p>\n<ul>\n<li>ข</li>\n</ul>\n</blockquote>'],
  ])('of text is no code: %s', (source, expected) => expect(html(source, format)).toBe(expected));

  it.each(['[^1]: ก\n\n\t\tก\nก\n\n---', '[^1]: ก\n\n        ก\nก\n\n---', 'ก[^1]\n\n[^1]: ก\n\n[^1]: ข\n\n\t\tก\nก\n\n---'])(
    'is none in a footnote that nothing refers to either: %s',
    (source) => expect(html(`${source}\n`, format).replace(/<section.*/s, '')).toMatch(/^(?:<p>ก<sup>.*<\/sup><\/p>\n)?<hr>\n?$/),
  );

  it('does not move places', () => {
    const { facts } = parseBody('ก\n\n\t[ข](./a.md) ค\n\n        > [ง](./b.md)\n\n[จ](./c.md)\n', format);
    expect(facts.links.map(({ url, line, column }) => [url, line, column])).toEqual([
      ['./a.md', 3, 2],
      ['./b.md', 5, 11],
      ['./c.md', 7, 1],
    ]);
  });
});

describe('a character that stands in for another', () => {
  it.each(['⠁⣿', '⠁ ═ ∑', '─ │ คำ**“ก”**ค'])('may stand in the text itself: %s', (text) => {
    expect(html(`${text} 08.30~12.00`)).toContain(text.split('**')[0]!);
    expect(html(`${text} 08.30~12.00`)).toContain('08.30');
  });
});

describe('Markdown', () => {
  it('is the same page in .md and in .mdx, and has the same text for the search', () => {
    fc.assert(
      fc.property(MARKDOWN, (source) => {
        const [md, mdx] = FORMATS.map((format) => {
          const { content, text, headings, facts } = parseBody(source, format);
          const page = content.kind === 'html' ? renderHtml(content, ({ url }) => ({ href: url })) : 'components';
          return { page, text, headings, facts };
        });
        expect(mdx).toEqual(md);
      }),
      { numRuns: 400 },
    );
  });
});
