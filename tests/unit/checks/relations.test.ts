import { describe, expect, it } from 'vitest';
import { checkRelations, ReferenceIndex } from '#src/checks/relations.ts';
import { readContent } from '#src/content/read.ts';
import { makeAsset, makeCopSummary, makeDepartment, makeGuide, makePlan, makeSite } from '../../support/entries.ts';
import { placeOf, within, writeTree, type Tree } from '../support/content-tree.ts';

const relations = (tree: Tree) => {
  const folder = writeTree(tree);
  const { entries } = readContent(folder);
  return checkRelations(entries, new ReferenceIndex(entries)).map((problem) => within(folder, problem));
};

describe('relations', () => {
  it('that lead somewhere are no problem', () => {
    expect(
      relations({
        'departments/finance.yaml': makeDepartment(),
        'guides/km.yaml': makeGuide({ department: 'finance', related: ['departments/finance'] }),
        'plans/2565.yaml': makePlan(),
        'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }),
      }),
    ).toEqual([]);
  });

  it.each([
    ['an id of another collection', { department: 'km' }, 'department', 'ไม่พบรายการใน departments "km"'],
    ['an entry of a collection that there is not', { related: ['manual/km'] }, 'related[1]', 'ไม่พบรายการ "manual/km"'],
    ['the site, which is no entry', { related: ['site/other'] }, 'related[1]', 'ไม่พบรายการ "site/other"'],
  ])('to %s are a problem', (_, change, field, what) => {
    expect(relations({ 'guides/km.yaml': makeGuide(change) })).toMatchObject([{ field, what, severity: 'error' }]);
  });

  it('offer the nearest ids, three at most', () => {
    const departments = Object.fromEntries(
      ['finance', 'finances', 'fine', 'health', 'fin'].map((id) => [`departments/${id}.yaml`, makeDepartment()]),
    );
    const [problem] = relations({ ...departments, 'guides/km.yaml': makeGuide({ department: 'financ' }) });
    expect(problem?.fix).toMatch(/^ที่ใกล้เคียง: (finance, )/);
    expect(problem?.fix.split(', ')).toHaveLength(3);
  });

  it('offer what there is, when nothing is near', () => {
    const [problem] = relations({ 'departments/finance.yaml': makeDepartment(), 'guides/km.yaml': makeGuide({ department: 'zzzzzzz' }) });
    expect(problem?.fix).toBe('ที่มีอยู่: finance');
  });

  it('say so, when there is nothing to refer to yet', () => {
    expect(relations({ 'guides/km.yaml': makeGuide({ department: 'finance' }) })).toMatchObject([
      { fix: 'ยังไม่มีรายการใน departments เลย ให้เพิ่มก่อน หรือลบบรรทัดนี้' },
    ]);
  });

  it('are named with file, line and field', () => {
    const summary = 'title: ก\ncommunity: front-desc\nassets:\n  - drain\n  - gone\n';
    const problems = relations({ 'cop-summaries/one.yaml': summary, 'assets/drain.yaml': makeAsset() });
    expect(problems.map(placeOf).toSorted()).toEqual(['cop-summaries/one.yaml:2 community', 'cop-summaries/one.yaml:5 assets[2]']);
  });

  it('of the site are looked at too', () => {
    expect(relations({ 'site/site.yaml': makeSite({ topServices: ['sign-tax'] }) }).map(placeOf)).toEqual([
      'site/site.yaml:10 topServices[1]',
    ]);
  });

  it('to an entry whose plan or fields are broken are not said to lead nowhere', () => {
    expect(
      relations({
        'communities/front-desk.yaml': 'title: 12\n',
        'cop-summaries/one.yaml': makeCopSummary(),
        'plans/2565.yaml': 'tables:\n  - null\n  - id: km-1\n    rows: [null, { number: 1 }]\n  - id: km-2\n    rows: ก\n',
        'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }),
      }),
    ).toEqual([]);
  });
});
