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
    '[ก](/plans/2565/#km-1-1)',
    '[ก](/plans/2565/#all-results)',
    '[ก](/plans/2565/printed/#km-1-1)',
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

describe('the places of a page', () => {
  it.each([
    ['/guides/b/#members', 'a section of another collection'],
    ['/guides/b/#steps', 'a section that has nothing to show'],
    ['/plans/2565/#table-nowhere', 'a table that the plan has not'],
    ['/plans/2565/#agenda-1', 'a kind that meetings have'],
    ['/about/#calendar', 'a section of another page'],
    ['/departments/#contact', 'a list'],
    ['#results-2', 'a number that no heading has'],
  ])('are only those that it has: %s is %s', (url) => expect(find(`[ก](${url})\n\n## Results`)).toHaveLength(1));

  it.each(['/plans/2565/#table-km-1', '/plans/2565/#progress', '/about/#license', '/process/#km-process', '#top', '/guides/b/#TOP'])(
    'are those that it has: %s',
    (url) => expect(find(`[ก](${url})`)).toEqual([]),
  );

  it.each([
    ['#Budget-Plan', '#budget-plan'],
    ['#ขั้นตอน%20การยื่น', '#ขั้นตอน-การยื่น'],
    [
      '#%E0%B8%82%E0%B8%B1%E0%B9%89%E0%B8%99%E0%B8%95%E0%B8%AD%E0%B8%99%20%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%A2%E0%B8%B7%E0%B9%88%E0%B8%99',
      '#ขั้นตอน-การยื่น',
    ],
  ])('named by the words of a heading, not its id, are told as they are written right: %s', (url, right) => {
    expect(find(`[ก](${url})\n\n## Budget Plan\n\n## ขั้นตอน การยื่น`)[0]).toContain(`เขียนเป็น ${right}`);
  });

  it('are listed when none is like the one that was meant', () => {
    expect(find('[ก](#zzzzzzzzzzzz)\n\n## ขั้นตอน\n\n## เอกสาร')[0]).toContain('หัวข้อที่มีในหน้านั้น: #ขั้นตอน, #เอกสาร');
  });

  it('are those of the page that a former address leads to', () => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'guides/a.md': markdown(makeGuide(), '[ก](/old/#ข) [ค](/old/#ง)'),
      'guides/b.md': markdown(makeGuide({ aliases: ['/old/'] }), '## ข'),
    });
    expect(Array.from(fragmentExists.check(makeContext(readTree(folder), '2022-06-01')), ({ column }) => column)).toEqual([14]);
  });

  it('are not asked for where fields are wrong or the body cannot be read, which is told by itself', () => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'guides/a.md': markdown(makeGuide(), '[ก](/guides/b/#ข) [ค](/guides/c/#ง)'),
      'guides/b.mdx': markdown(makeGuide(), '## ข\n\n<Callout>'),
      'guides/c.md': markdown(makeGuide({ group: 'nowhere' }), '## ข'),
    });
    expect(Array.from(fragmentExists.check(makeContext(readTree(folder), '2022-06-01')))).toEqual([]);
  });
});
