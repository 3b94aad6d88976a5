import { describe, expect, it } from 'vitest';
import { makeContext } from '#src/checks/context.ts';
import { fragmentExists } from '#src/checks/rules/fragment-exists.ts';
import { readTree } from '#src/content/tree.ts';
import { makeGuide, makePlan, makeSite } from '../../../support/entries.ts';
import { markdown, writeTree } from '../../support/content-tree.ts';

/** `line what fix` of every finding about links in one guide. */
const find = (body: string): string[] => {
  const folder = writeTree({
    'site/site.yaml': makeSite(),
    'guides/a.md': markdown(makeGuide(), body),
    'guides/b.md': markdown(makeGuide(), '## ขั้นตอน การยื่น\n\n## Results\n'),
    'plans/2565.yaml': makePlan(),
  });
  return Array.from(fragmentExists.check(makeContext(readTree(folder), '2022-06-01')), ({ what, fix }) => `${what} | ${fix}`);
};

describe('a link to a place in a page', () => {
  it.each([
    '[ก](#หัวข้อ)\n\n## หัวข้อ\n',
    '[ก](#%E0%B8%AB%E0%B8%B1%E0%B8%A7%E0%B8%82%E0%B9%89%E0%B8%AD)\n\n## หัวข้อ\n',
    '[ก](/guides/b/#ขั้นตอน-การยื่น)',
    '[ก](./b.md#ขั้นตอน-การยื่น)',
    '[ก](/guides/b/#related)',
    '[ก](/plans/2565/#km-1-1)',
    '[ก](/plans/2565/#status-done)',
    '[ก](/data/#calendar)',
    '[ก](/guides/b/#:~:text=ขั้นตอน)',
    '[ก](https://example.go.th/#nowhere)',
  ])('is good when the place is there: %s', (body) => expect(find(body)).toEqual([]));

  it('that is not in the page itself is answered with the nearest heading', () => {
    expect(find('[ก](#ขั้นตอ)\n\n## ขั้นตอน\n')).toEqual(['ไม่มีหัวข้อ "#ขั้นตอ" ในหน้าที่ลิงก์ไป | ที่ใกล้เคียง: #ขั้นตอน']);
  });

  it.each(['/guides/b/#nowhere', './b.md#nowhere', '/plans/2565/#km-1-2', '/about/#nowhere'])(
    'is refused when it is not there: %s',
    (url) => {
      expect(find(`[ก](${url})`)).toHaveLength(1);
    },
  );

  it('to a page that is not there is said once, as a link', () => expect(find('[ก](/guides/gone/#x)')).toEqual([]));
});

describe('a heading named like a section of its page', () => {
  it('gets an id of its own, so that both can be reached', () => {
    expect(find('[ก](/guides/b/#results-1)')).toEqual([]);
  });
});
