import { describe, expect, it } from 'vitest';
import { parseBody } from '#src/markdown/body.ts';

const linksOf = (source: string, format: 'md' | 'mdx' = 'md') => parseBody(source, format).facts.links;

describe.each(['md', 'mdx'] as const)('a bare address in %s', (format) => {
  it.each([
    ['ดูที่ https://www.example.go.thได้เลย', 'https://www.example.go.th'],
    ['(ดู https://www.example.go.th/a)ต่อ', 'https://www.example.go.th/a'],
    ['ดู “https://www.example.go.th/b” ต่อ', 'https://www.example.go.th/b'],
    ['www.example.go.thครับ', 'http://www.example.go.th'],
    ['ดูที่www.example.go.thครับ', 'http://www.example.go.th'],
    ['https://example.go.th/aฯ', 'https://example.go.th/a'],
    ['https://example.go.th/aๆ', 'https://example.go.th/a'],
    ['https://example.go.th/a.', 'https://example.go.th/a'],
    ['https://example.go.th/a, ข', 'https://example.go.th/a'],
    ['https://example.go.th/a?b=1&c=๒ ข', 'https://example.go.th/a?b=1&c=๒'],
    ['https://example.go.th:8080/a_(b)_c ข', 'https://example.go.th:8080/a_(b)_c'],
    ['https://example.go.th/ข่าว/2565 ข', 'https://example.go.th/ข่าว/2565'],
    ['https://เทศบาล.ไทย/แผน ข', 'https://เทศบาล.ไทย/แผน'],
    ['**https://example.go.th/a**ต่อ', 'https://example.go.th/a'],
    ['อีเมลsaraban@example.go.thครับ', 'mailto:saraban@example.go.th'],
    ['saraban@example.go.th.', 'mailto:saraban@example.go.th'],
    ['| ก |\n| - |\n| https://example.go.th/a|', 'https://example.go.th/a'],
  ])('ends where the text goes on: %s', (source, url) => expect(linksOf(source, format).map((link) => link.url)).toEqual([url]));

  it.each(['`https://example.go.th`', '```\nhttps://example.go.th\n```', 'https://', 'a@b', 'นาย ก@ ข', 'http: //a.go.th'])(
    'is none: %s',
    (source) => expect(linksOf(source, format)).toEqual([]),
  );

  it('is one link where it is the text of a link', () => {
    expect(linksOf('[https://a.go.th](https://b.go.th)', format).map(({ url }) => url)).toEqual(['https://b.go.th']);
  });

  it('is told where it stands', () => {
    expect(linksOf('ก **ข** ดู https://a.go.th\nและ www.b.go.thครับ', format).map(({ line, column }) => [line, column])).toEqual([
      [1, 12],
      [2, 5],
    ]);
  });
});
