import { describe, expect, it } from 'vitest';
import { expertCanBeReached } from '#src/checks/rules/expert-can-be-reached.ts';
import { makeDepartment, makeExpert, makeSite, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const contact = { telephone: '053-211-234' };
const tree = (expert: Fields, department: Fields, site: Fields) =>
  findingsOf(expertCanBeReached, {
    'site/site.yaml': makeSite(site),
    'departments/finance.yaml': makeDepartment(department),
    'experts/a.yaml': makeExpert(expert),
  });

describe('an expert', () => {
  it('can be reached at a place of their own, their department or the municipality', () => {
    expect(tree({}, {}, {})).toMatchObject([{ field: 'contact', what: 'บัตรผู้รู้นี้ไม่มีช่องทางติดต่อ' }]);
    expect(tree({ contact }, {}, {})).toEqual([]);
    expect(tree({}, { contact }, {})).toEqual([]);
    expect(tree({}, {}, { contact })).toEqual([]);
  });
});
