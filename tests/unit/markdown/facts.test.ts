import { describe, expect, it } from 'vitest';
import { parseBody } from '#src/markdown/body.ts';
import { NO_FACTS, readableUrl } from '#src/markdown/facts.ts';

const factsOf = (source: string, format: 'md' | 'mdx' = 'md') => parseBody(source, format).facts;

describe('the facts of a body', () => {
  it('are its links and images with their lines, those by reference where their address stands', () => {
    expect(factsOf('ก [ข](./a.md)\n\n![ค](./b.jpg)\n\n[ง][1]\n\n[1]: https://example.go.th\n').links).toEqual([
      { url: './a.md', line: 1, column: 3, usedAt: { line: 1, column: 3 }, image: false, alt: '', text: 'ข' },
      { url: './b.jpg', line: 3, column: 1, usedAt: { line: 3, column: 1 }, image: true, alt: 'ค', text: 'ค' },
      { url: 'https://example.go.th', line: 7, column: 1, usedAt: { line: 5, column: 1 }, image: false, alt: '', text: 'ง' },
    ]);
  });

  it.each(['[ก][Label]', '[ก [ข] ค][label]', '[LABEL][]', '[label]', '![ก][label]', '![label]'])(
    'find the line of the address of %s',
    (link) => {
      expect(
        factsOf(`${link} [ค](./b.md)\n\n> [label]:\n> ./a.md\n\n[label]: ./late.md\n`).links.map(({ url, line }) => [url, line]),
      ).toEqual([
        ['./a.md', 3],
        ['./b.md', 1],
      ]);
    },
  );

  it('are no links of footnotes, which the parser makes', () => {
    expect(factsOf('ก[^1]\n\n[^1]: [ข](./a.md)\n').links.map(({ url }) => url)).toEqual(['./a.md']);
  });

  it('are its headings with all their text', () => {
    expect(factsOf('## ก **ข** `ค`\n').headings).toEqual([{ depth: 2, text: 'ก ข ค', underlined: false, line: 1, column: 1 }]);
  });

  it('are none in an empty body', () => {
    expect(factsOf(' \n', 'mdx')).toEqual(NO_FACTS);
  });

  it('tell text from code in the attributes of a component', () => {
    const [component] = factsOf('<Callout kind="tip" title={x} open {...y}>ก</Callout>\n', 'mdx').components;
    expect(component?.attributes.map(({ name, code }) => [name, code])).toEqual([
      ['kind', false],
      ['title', true],
      ['open', false],
      ['{…}', true],
    ]);
    expect(component?.attributes[0]?.value).toBe('tip');
  });
});

describe('an address of a body', () => {
  it.each([
    ['./%E0%B8%81.pdf', './ก.pdf'],
    ['./a%2541.pdf', './a%2541.pdf'],
    ['./a%23b.pdf', './a%23b.pdf'],
    ['./50%.pdf', './50%.pdf'],
  ])('%s is read as %s', (url, readable) => {
    expect(readableUrl(url)).toBe(readable);
  });
});
