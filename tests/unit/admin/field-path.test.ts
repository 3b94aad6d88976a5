import { describe, expect, it } from 'vitest';
import { fieldPath } from '#src/admin/shared/field-path.ts';

describe('where a control stands', () => {
  const lists = new Map([
    ['tables-field-1', { keys: ['t0', 't1'], isSingle: false }],
    ['rows-field-2', { keys: ['r0', 'r1', 'r2'], isSingle: false }],
    ['methods-field-3', { keys: ['m0', 'm1'], isSingle: true }],
    ['parts-field-5', { keys: ['p0'], isSingle: true }],
  ]);

  it.each([
    [[], 'title-field-9', ['title']],
    [['present-field-4'], 'count-field-7', ['present', 'count']],
    [['tables-field-1', 't1', undefined, 'rows-field-2', 'r2', undefined], 'activity-field-8', ['tables', 1, 'rows', 2, 'activity']],
    [
      ['tables-field-1', 't0', undefined, 'rows-field-2', 'r0', undefined, 'methods-field-3', 'm1', undefined],
      'value-field-8',
      ['tables', 0, 'rows', 0, 'methods', 1],
    ],
    [['measure-field-6', 'parts-field-5', 'p0', undefined, 'value-field-12'], 'by-field-13', ['measure', 'parts', 0, 'by']],
  ])('%j and %s', (around, id, path) => {
    expect(fieldPath(around, id, (list) => lists.get(list))).toEqual(path);
  });
});
