import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody, type BodyFormat } from '#src/markdown/body.ts';
import { renderHtml } from '#src/markdown/render.ts';

const headingsOf = (source: string, format: BodyFormat = 'md') => parseBody(source, format).headings;

/** Ids of headings in the order of the page. */
const idsOnPage = (source: string): string[] => {
  const { content } = parseBody(source, 'md');
  if (content.kind !== 'html') throw new Error('The body has components');
  return [...renderHtml(content, () => undefined).matchAll(/<h[2-6] id="([^"]*)"/g)].map(([, id]) => id!);
};

describe('headings', () => {
  it('have ids in Thai, of all their words', () => {
    expect(headingsOf('## ขั้นตอน การยื่น\n\n### ค่าธรรมเนียม **ใหม่**\n')).toEqual([
      { depth: 2, id: 'ขั้นตอน-การยื่น', text: 'ขั้นตอน การยื่น' },
      { depth: 3, id: 'ค่าธรรมเนียม-ใหม่', text: 'ค่าธรรมเนียม ใหม่' },
    ]);
  });

  it('have each an id of their own, though two are the same', () => {
    expect(headingsOf('## ข้อ\n\n## ข้อ\n\n## ข้อ\n').map(({ id }) => id)).toEqual(['ข้อ', 'ข้อ-1', 'ข้อ-2']);
  });

  it('get no id that is taken, nor one of a footnote or of the top of the page', () => {
    const isTaken = (id: string) => id === 'results' || id.startsWith('agenda-');
    const source =
      '## Results\n\n## Agenda 1\n\n## Agenda 1\n\n## Top\n\n## user-content-fn-1\n\n## footnote-label\n\n## 🙂\n\n## Results\n';
    expect(parseBody(source, 'md', isTaken).headings.map(({ id }) => id)).toEqual([
      'results-1',
      'heading-agenda-1',
      'heading-agenda-1-1',
      'top-1',
      'heading-user-content-fn-1',
      'footnote-label-1',
      'heading',
      'results-2',
    ]);
  });

  it('never have an id that is taken, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Results', 'Agenda 1', 'Top', 'ก', 'ก 1', 'Heading Agenda 1', 'x')), (texts) => {
        const isTaken = (id: string) => /^(?:results|agenda-.*)$/.test(id);
        const ids = parseBody(texts.map((text) => `## ${text}\n\n`).join(''), 'md', isTaken).headings.map(({ id }) => id);
        expect(ids.filter((id) => isTaken(id) || id === 'top' || id === '')).toEqual([]);
        expect(new Set(ids).size).toBe(texts.length);
      }),
    );
  });

  it('do not carry ids over from one body to the next', () => {
    expect(headingsOf('## ข้อ\n')).toEqual(headingsOf('## ข้อ\n'));
  });

  it('of footnotes are none of the author', () => {
    expect(headingsOf('ข้อความ[^1]\n\n[^1]: หนึ่ง\n')).toEqual([]);
  });

  it.each([
    ['a quotation', '## ข้อ\n\n> ## ข้อ\n\n## ข้อ\n'],
    ['a list', '## ข้อ\n\n- ## ข้อ\n\n## ข้อ\n'],
    ['a footnote', '## ข้อ[^1]\n\n[^1]: ## ข้อ\n\n## ข้อ\n'],
    ['a deeper level', '## ข้อ\n\n###### ข้อ\n\n## ข้อ\n'],
  ])('repeated in %s have on the page the ids that the search index is told', (_, source) => {
    const told = headingsOf(source).map(({ id }) => id);
    expect(idsOnPage(source)).toEqual(told);
    expect([...told].sort()).toEqual(['ข้อ', 'ข้อ-1', 'ข้อ-2']);
  });

  it('repeated in a component have in its tree the ids that the search index is told', () => {
    const { headings, content } = parseBody('## ข้อ\n\n<Callout>\n\n## ข้อ\n\n</Callout>\n\n## ข้อ\n', 'mdx');
    expect(headings.map(({ id }) => id)).toEqual(['ข้อ', 'ข้อ-1', 'ข้อ-2']);
    expect([...JSON.stringify(content).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id)).toEqual(['ข้อ', 'ข้อ-1', 'ข้อ-2']);
  });
});
