import type { Nodes } from 'hast';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { parseBody, type BodyFormat } from '#src/markdown/body.ts';
import { readableUrl } from '#src/markdown/facts.ts';
import { isFootnoteTitle } from '#src/markdown/footnotes.ts';
import { renderHtml } from '#src/markdown/render.ts';
import { MARKDOWN } from './arbitrary-markdown.ts';

const FORMATS = ['md', 'mdx'] as const;
const lostOf = (source: string, format: BodyFormat = 'md') =>
  parseBody(source, format).facts.lost.map(({ kind, line, column, text }) => `${kind} ${line}:${column} ${text}`);

const withoutTags = (html: string): string => html.replace(/<(?:"[^"]*"|[^">])*>/g, '');

const htmlOf = (source: string, format: BodyFormat): string => {
  const { content } = parseBody(source, format);
  if (content.kind !== 'html') throw new Error('The body has components');
  return renderHtml(content, ({ url }) => ({ href: url }));
};
/** The HTML of a body, addresses in the letters of their author. */
const pageOf = (source: string, format: BodyFormat): string => readableUrl(htmlOf(source, format));

/** The text of a page, without what the parser adds for footnotes. */
const shownText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (
    node.type === 'element' &&
    (isFootnoteTitle(node) || 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
  )
    return '';
  return 'children' in node ? node.children.map(shownText).join('') : '';
};

describe('the words of a body', () => {
  it.each(FORMATS)('are on its page or told to be lost, whatever the markup, in %s', (format) => {
    fc.assert(
      fc.property(MARKDOWN, (template) => {
        let count = 0;
        const source = template.replace(/[\u0e01-\u0e4e]{2,}/g, () => `คำ${count++}ฯ`);
        const html = pageOf(source, format);
        const page = html + withoutTags(html);
        const lost = parseBody(source, format).facts.lost.map(({ text }) => text);
        for (let word = 0; word < count; word++)
          if (!page.includes(`คำ${word}ฯ`)) expect(lost.filter((text) => text.includes(`คำ${word}ฯ`))).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(FORMATS)('are told to be lost only where they are not on the page, in %s', (format) => {
    fc.assert(
      fc.property(MARKDOWN, (template) => {
        let count = 0;
        const source = template.replace(/[\u0e01-\u0e4e]{2,}/g, () => `คำ${count++}ฯ`);
        const page = pageOf(source, format);
        for (const { text } of parseBody(source, format).facts.lost)
          for (const [word] of text.matchAll(/คำ\d+ฯ/g)) expect(page).not.toContain(word);
      }),
      { numRuns: 400 },
    );
  });

  it.each(FORMATS)('are the same for the search as on the page, in %s', (format) => {
    fc.assert(
      fc.property(MARKDOWN, (source) => {
        const { text } = parseBody(source, format);
        const shown = shownText(fromHtml(htmlOf(source, format), { fragment: true }));
        expect(text.replace(/\s+/g, '')).toBe(shown.replace(/\s+/g, ''));
      }),
    );
  });
});

describe.each(FORMATS)('a text of which nothing became anything, in %s', (format) => {
  it.each([
    ['a cell too many', '| ก |\n| - |\n| ข | ค | ง |', ['cell 3:7 ค | ง']],
    ['a footnote without a mark', 'ก\n\n[^ข]: ค\n\n    ง\n\nจ', ['footnote 3:1 [^ข]: ค\n\n    ง']],
    ['two of them', '[^ก]: ค\n[^ข]: ง', ['footnote 1:1 [^ก]: ค', 'footnote 2:1 [^ข]: ง']],
    ['a footnote written twice', 'ก[^1]\n\n[^1]: ข\n\n[^1]: ค', ['footnote-again 5:1 [^1]: ค']],
    ['an address that no link uses', '[ก]: /a/ "ข"\n\nค', ['definition 1:1 [ก]: /a/ "ข"']],
    ['words behind the language of code', '```js ก ข\nค\n```', ['code-info 1:7 ก ข']],
  ])('is told with its place: %s', (_, source, lost) => expect(lostOf(source, format)).toEqual(lost));
});

describe('what looks like a tag in a description', () => {
  it('is text in Markdown, and told to be lost in MDX', () => {
    expect(lostOf('![ภาพ <ข></ข> ค](./a.png)')).toEqual([]);
    expect(lostOf('![ภาพ <ข></ข> ค](./a.png)', 'mdx')).toEqual(['other 1:7 <ข></ข>']);
  });
});
