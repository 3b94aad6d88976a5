import { describe, expect, it } from 'vitest';
import { referenceExists } from '#src/checks/rules/reference-exists.ts';
import {
  makeAsset,
  makeCopSummary,
  makeDepartment,
  makeGuide,
  makePlan,
  makePlanRow,
  makePlanTable,
  makeReport,
  makeSite,
} from '../../../support/entries.ts';
import { placeOf, type Tree } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (tree: Tree) => findingsOf(referenceExists, tree);

describe('references', () => {
  it('that lead somewhere are no problem', () => {
    expect(
      found({
        'departments/finance.yaml': makeDepartment(),
        'guides/km.yaml': makeGuide({ department: 'finance', related: ['departments/finance'] }),
        'plans/2565.yaml': makePlan(),
        'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }),
      }),
    ).toEqual([]);
  });

  it.each([
    ['an id of another collection', { department: 'km' }, 'department', 'ไม่มีส่วนราชการรหัส "km"'],
    ['an entry of a collection that there is not', { related: ['manual/km'] }, 'related[1]', 'ไม่มีรายการรหัส "manual/km"'],
    ['the site, which is no entry', { related: ['site/other'] }, 'related[1]', 'ไม่มีรายการรหัส "site/other"'],
  ])('to %s are a problem', (_, change, field, what) => {
    expect(found({ 'guides/km.yaml': makeGuide(change) })).toMatchObject([{ field, what }]);
    expect(referenceExists.severity).toBe('error');
  });

  it('offer the nearest ids, three at most', () => {
    const departments = Object.fromEntries(
      ['finance', 'finances', 'financy', 'financo', 'fin'].map((id) => [`departments/${id}.yaml`, makeDepartment()]),
    );
    const [problem] = found({ ...departments, 'guides/km.yaml': makeGuide({ department: 'financ' }) });
    expect(problem?.fix).toMatch(/^น่าจะหมายถึง finance \(กองคลัง\), financ. \(กองคลัง\), finance?s?.? \(กองคลัง\) เขียน department: finance$/);
  });

  it('to entries offer the nearest with their collection, and are told with their line', () => {
    const [problem] = found({
      'guides/km.yaml': 'title: ก\ngroup: concept\nrelated:\n  - guides/roles\n  - guides/hart-of-km\nupdated: 2022-01-12\n',
      'guides/roles.yaml': makeGuide(),
      'guides/heart-of-km.yaml': makeGuide(),
    });
    expect(problem).toMatchObject({ file: 'guides/km.yaml', line: 5, field: 'related[2]', what: 'ไม่มีรายการรหัส "guides/hart-of-km"' });
    expect(problem?.fix).toMatch(/^น่าจะหมายถึง guides\/heart-of-km .* เขียน - guides\/heart-of-km$/);
  });

  it('offer what there is, when nothing is near', () => {
    const [problem] = found({ 'departments/finance.yaml': makeDepartment(), 'guides/km.yaml': makeGuide({ department: 'zzzzzzz' }) });
    expect(problem?.fix).toBe('รหัสที่มี: finance (กองคลัง)');
  });

  it('say so, when there is nothing to refer to yet', () => {
    expect(found({ 'guides/km.yaml': makeGuide({ department: 'finance' }) })).toMatchObject([
      { fix: 'ยังไม่มีส่วนราชการที่อ้างถึงได้ ให้เพิ่มไฟล์ก่อน หรือลบบรรทัดนี้' },
    ]);
  });

  it('are named with file, line and field', () => {
    const summary = 'title: ก\ncommunity: front-desc\nassets:\n  - drain\n  - gone\n';
    const problems = found({ 'cop-summaries/one.yaml': summary, 'assets/drain.yaml': makeAsset() });
    expect(problems.map(placeOf).toSorted()).toEqual(['cop-summaries/one.yaml:2 community', 'cop-summaries/one.yaml:5 assets[2]']);
  });

  it('of the site are looked at too', () => {
    expect(found({ 'site/site.yaml': makeSite({ topServices: ['sign-tax'] }) }).map(placeOf)).toEqual(['site/site.yaml:10 topServices[1]']);
  });

  it('to an entry whose plan or fields are broken are not said to lead nowhere', () => {
    expect(
      found({
        'communities/front-desk.yaml': 'title: 12\n',
        'cop-summaries/one.yaml': makeCopSummary(),
        'plans/2565.yaml': 'tables:\n  - null\n  - id: km-1\n    rows: [null, { number: 1 }]\n  - id: km-2\n    rows: ก\n',
        'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }),
      }),
    ).toEqual([]);
  });

  it('to a row of a plan that is not there offer the rows there are', () => {
    expect(found({ 'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/7'] }), 'plans/2565.yaml': makePlan() })).toMatchObject([
      { field: 'planRows[1]', what: 'ไม่มีกิจกรรมของแผนรหัส "2565/km-1/7"', fix: expect.stringContaining('2565/km-1/1') as string },
    ]);
  });

  it('find a row of a plan that has its number in Thai digits', () => {
    const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ number: '๑' })] })] });
    expect(found({ 'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }), 'plans/2565.yaml': plan })).toEqual([]);
  });

  it('of a report lead to a plan that is there', () => {
    expect(found({ 'reports/2565.yaml': makeReport() })).toMatchObject([{ file: 'reports/2565.yaml', field: 'plan' }]);
  });
});
