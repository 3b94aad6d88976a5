import { describe, expect, it } from 'vitest';
import { allSchemas, COLLECTION_NAMES, isCollectionName, schemas } from '#src/schemas/collections.ts';
import { builders } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe.each(COLLECTION_NAMES)('an entry of %s', (name) => {
  const schema = schemas[name];
  const make = builders[name];

  it('is valid with the fields that it must have', () => {
    expect(issuesOf(schema, make())).toEqual([]);
  });

  it('without any field is refused, at every field that it must have', () => {
    expect(failingPaths(schema, {})).toEqual(expect.arrayContaining(['title', 'updated']));
  });

  // A rule of the check asks for the total time of a manual, which its paper may not tell.
  it.each(Object.keys(make()).filter((field) => field !== 'totalTime'))('says when %s is missing', (field) => {
    expect(failingPaths(schema, make({ [field]: undefined }))).toEqual([field]);
  });

  it('with a field that nobody knows is refused, by its name', () => {
    const result = schema.safeParse(make({ tittle: 'ชื่อเรื่อง' }));
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['tittle'], path: [] }]);
  });

  it.each(['', '   '])('does not have the title "%s"', (title) => {
    expect(failingPaths(schema, make({ title }))).toEqual(['title']);
  });

  it('has a title of one page heading, not of a chapter', () => {
    expect(failingPaths(schema, make({ title: 'ก'.repeat(300) }))).toEqual([]);
    expect(failingPaths(schema, make({ title: 'ก'.repeat(301) }))).toEqual(['title']);
  });

  it.each(['2022-02-30', '2022-13-01', '2022-1-12', '12/01/2022', '12 ม.ค. 65', 'วันนี้', 20220112, null])(
    'was not updated on %s',
    (updated) => {
      expect(failingPaths(schema, make({ updated }))).toEqual(['updated']);
    },
  );

  it.each(['2565-01-12', '๒๕๖๕-๐๑-๑๒'])('with the Buddhist year of %s is refused, and told the year of the common era', (updated) => {
    expect(issuesOf(schema, make({ updated }))).toEqual(['updated: ปีนี้เป็น พ.ศ. ให้ใช้ปี ค.ศ.']);
  });

  it('that is superseded must name its successor', () => {
    expect(issuesOf(schema, make({ status: 'superseded' }))).toEqual(['status: สถานะ superseded (ถูกแทนที่) แต่ไม่ได้บอกรายการใหม่ที่มาแทน']);
    expect(issuesOf(schema, make({ status: 'superseded', supersededBy: 'the-new-one' }))).toEqual([]);
  });

  it.each(['published', 'draft', undefined])('that has a successor cannot have the status %s', (status) => {
    expect(issuesOf(schema, make({ status, supersededBy: 'the-new-one' }))).toEqual([
      'supersededBy: บอกรายการที่มาแทนใน supersededBy แล้ว แต่สถานะยังไม่เป็น superseded (ถูกแทนที่)',
    ]);
  });

  it('names its successor by an id of its own collection', () => {
    expect(schema.shape.supersededBy.unwrap().meta()?.reference).toBe(name);
    expect(failingPaths(schema, make({ status: 'superseded', supersededBy: 'รายการใหม่' }))).toEqual(['supersededBy']);
  });

  it.each([
    ['audience', 'everyone'],
    ['status', 'done'],
    ['reviewEvery', 0],
    ['reviewEvery', 121],
    ['reviewed', '2565-01-12'],
    ['sample', 'yes'],
    ['department', 'กองคลัง'],
    ['summary', ''],
    ['summary', 'ก'.repeat(601)],
    ['aliases', 'ภาษีป้าย'],
  ])('is refused at %s when that is %j', (field, value) => {
    expect(failingPaths(schema, make({ [field]: value }))).toEqual([field]);
  });

  it('has as aliases both words that people search with and former addresses', () => {
    expect(issuesOf(schema, make({ aliases: ['ภาษีป้าย', 'sign tax', '/manuals/old-name/', '/ข่าว/', '/Old-Page.html'] }))).toEqual([]);
  });

  it('keeps earlier days before the last, which readers and review cycles go by', () => {
    const days = {
      updated: '2022-02-01',
      earlierUpdates: ['2021-02-01', '2020-02-01'],
      reviewed: '2022-03-01',
      earlierReviews: ['2021-03-01'],
    };
    expect(issuesOf(schema, make(days))).toEqual([]);
    expect(issuesOf(schema, make({ ...days, earlierUpdates: ['2021-02-01', '2022-02-01'] }))).toEqual([
      expect.stringMatching(/^earlierUpdates\.1: .* ไม่ได้อยู่ก่อน updated \(2022-02-01\)$/),
    ]);
    expect(issuesOf(schema, make({ ...days, earlierReviews: ['2022-03-02'] }))).toEqual([
      expect.stringMatching(/^earlierReviews\.0: .* ไม่ได้อยู่ก่อน reviewed \(2022-03-01\)$/),
    ]);
  });

  it('has no earlier review without a last one', () => {
    expect(issuesOf(schema, make({ earlierReviews: ['2021-03-01'] }))).toEqual(['earlierReviews.0: มี earlierReviews แต่ยังไม่มี reviewed']);
  });

  it('is told once of a day that is none, not also that it is in the wrong order', () => {
    expect(failingPaths(schema, make({ earlierUpdates: ['เมื่อวาน'] }))).toEqual(['earlierUpdates.0']);
    expect(failingPaths(schema, make({ updated: 'เมื่อวาน', earlierUpdates: ['2030-01-01'] }))).toEqual(['updated']);
  });

  it('is told of days in the wrong order, whatever else is wrong', () => {
    expect(failingPaths(schema, make({ title: '', updated: '2022-02-01', earlierUpdates: ['2022-03-01'] })).sort()).toEqual([
      'earlierUpdates.0',
      'title',
    ]);
  });

  it('has no source that would run code', () => {
    expect(failingPaths(schema, make({ sources: [{ document: 'หนังสือเวียน', url: 'javascript:alert(1)' }] }))).toEqual(['sources.0.url']);
  });

  it('is public, published and no sample unless it says otherwise', () => {
    expect(schema.parse(make())).toMatchObject({
      audience: 'public',
      status: 'published',
      sample: false,
      aliases: [],
      sources: [],
      earlierUpdates: [],
      earlierReviews: [],
    });
  });

  it('stays the same when its data are validated again, as Astro does', () => {
    const once = schema.parse(make());
    expect(schema.parse(once)).toEqual(once);
  });
});

describe('collections', () => {
  it('have a schema each, and so has what has no pages', () => {
    expect(Object.keys(allSchemas).sort()).toEqual(['site', 'usage', ...COLLECTION_NAMES].sort());
  });

  it('are known by their names', () => {
    expect(COLLECTION_NAMES.every(isCollectionName)).toBe(true);
    expect(['site', 'usage', 'manual', '', 'Manuals'].some(isCollectionName)).toBe(false);
  });

  it('do not take the words of the language for names', () => {
    expect(['constructor', 'toString', '__proto__'].filter(isCollectionName)).toEqual([]);
  });
});
