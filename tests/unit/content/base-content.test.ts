import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#src/authoring/divisions.ts';
import { townFiles } from '#src/authoring/town.ts';
import { inspectContent } from '#src/checks/check-content.ts';
import { readTree } from '#src/content/tree.ts';
import { isOfBase } from '#src/domain/entry.ts';
import { linksIn } from '#src/checks/entry-links.ts';
import { writeTree } from '../support/content-tree.ts';

const TODAY = '2026-11-27';
const kind = 'subdistrict-municipality';
const town = townFiles(
  { name: 'เทศบาลตำบลบ้านใหม่', kind, province: 'ลำพูน', divisions: divisionsOf(kind).map(({ division }) => division) },
  TODAY,
);
const base = (): ReturnType<typeof readTree>['entries'] => readTree(writeTree(town)).entries.filter(({ raw }) => isOfBase(raw));

/** A page of the town in the place of one of the base: shorter, of another title, with other headings or none. */
const own = (collection: string, id: string, more: string): [path: string, text: string] => [
  `${collection}/${id}.md`,
  collection === 'glossary'
    ? `---\ntitle: คำ ${id}\ndefinition: ความหมายของเรา\nupdated: 2026-11-20\n${more}---\n`
    : `---\ntitle: เรื่อง ${id}\ngroup: concept\nupdated: 2026-11-20\n${more}---\n\nข้อความของเรา\n`,
];

describe('the content that towns share', () => {
  it('links to pages, never to a place in a page that a town may put its own for', () => {
    const links = base().flatMap((entry) =>
      linksIn(entry)
        .map(({ url }) => url)
        .filter((url) => /^[^#]+#/.test(url) && !/^https?:/.test(url))
        .map((url) => `${entry.raw.path}: ${url}`),
    );
    expect(links).toEqual([]);
  });

  it.each([
    ['published', ''],
    ['a draft', 'status: draft\n'],
    ['for staff', 'audience: staff\n'],
  ])('has no fault when half of it is replaced by pages of the town that are %s', async (_, more) => {
    for (const half of [0, 1]) {
      const replaced = base().filter((__, index) => index % 2 === half);
      const files = Object.fromEntries(replaced.map(({ raw }) => own(raw.collection, raw.id, more)));
      const { problems } = await inspectContent(writeTree({ ...town, ...files }), TODAY);
      expect(problems).toEqual([]);
    }
  });
});
