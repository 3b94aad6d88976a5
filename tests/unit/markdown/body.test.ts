import { describe, expect, it } from 'vitest';
import { inspectBody, parseBody } from '#src/markdown/body.ts';

describe('a body that is only checked', () => {
  const source = '## ขั้นตอน\n\nดู[ขั้นตอน](#ขั้นตอน) 08.30~12.00 www.example.go.th **“ก”**ข\n\n## ขั้นตอน\n\n[^1]: ไม่มีใครอ้าง\n';

  it.each(['md', 'mdx'] as const)('says the same as one that is also shown, without what only pages need (%s)', (format) => {
    const { facts, headings } = parseBody(source, format);
    expect(inspectBody(source, format)).toEqual({ facts, headings });
    expect(facts.lost).toHaveLength(1);
    expect(headings.map(({ id }) => id)).toEqual(['ขั้นตอน', 'ขั้นตอน-1']);
  });

  it('gives its headings no id that is taken', () => {
    expect(inspectBody('## ก', 'md', (id) => id === 'ก').headings).toEqual(parseBody('## ก', 'md', (id) => id === 'ก').headings);
  });

  it('may be empty', () => {
    expect(inspectBody(' \n', 'md')).toMatchObject({ headings: [] });
  });

  it.each([inspectBody, parseBody])('says where MDX is not well formed', (read) => {
    expect(() => read('ก\n\n<Callout>\n', 'mdx')).toThrow(/^\d+:\d+:/);
  });
});
