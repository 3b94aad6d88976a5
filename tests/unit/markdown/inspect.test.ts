import { describe, expect, it } from 'vitest';
import { MDX_COMPONENTS } from '#src/markdown/components.ts';
import { inspectBody, parseBody, textOf } from '#src/markdown/inspect.ts';

describe('the facts of a body', () => {
  it('are its links and images with their lines', () => {
    expect(inspectBody('ก [ข](./a.md)\n\n![ค](./b.jpg)\n\n[ง][1]\n\n[1]: https://example.go.th\n', 'md').links).toEqual([
      { url: './a.md', line: 1, image: false, alt: '' },
      { url: './b.jpg', line: 3, image: true, alt: 'ค' },
      { url: 'https://example.go.th', line: 7, image: false, alt: '' },
    ]);
  });

  it('are its headings with all their text', () => {
    expect(inspectBody('## ก **ข** `ค`\n', 'md').headings).toEqual([{ depth: 2, text: 'ก ข ค', line: 1 }]);
  });

  it('are none in an empty body', () => {
    expect(inspectBody(' \n', 'mdx')).toEqual({ links: [], headings: [], rawHtml: [], components: [], code: [] });
  });

  it('tell text from code in the attributes of a component', () => {
    const [component] = inspectBody('<Callout kind="tip" title={x} open {...y}>ก</Callout>\n', 'mdx').components;
    expect(component?.attributes.map(({ name, code }) => [name, code])).toEqual([
      ['kind', false],
      ['title', true],
      ['open', false],
      ['{…}', true],
    ]);
    expect(component?.attributes[0]?.value).toBe('tip');
  });
});

describe('the text of a body', () => {
  it('is all of it, without marks', () => {
    expect(textOf(parseBody('ก **ข** [ค](./x.md)', 'md'))).toBe('ก ข ค');
  });
});

describe('the components that we offer', () => {
  it('begin with a capital letter, as MDX asks', () => {
    expect(Object.keys(MDX_COMPONENTS).filter((name) => !/^[A-Z]\w+$/.test(name))).toEqual([]);
  });
});
