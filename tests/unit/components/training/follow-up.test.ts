import { describe, expect, it } from 'vitest';
import { listReports } from '#src/components/training/follow-up.ts';
import { trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { makeEntry, makeKnowledgeBase, type Fields } from '../../../support/entries.ts';

const listed = (count: number, fields: Fields, today = '2022-06-01') => {
  const reports = Array.from({ length: count }, (_, place) =>
    makeEntry('training-reports', `course-${place}`, { returned: '2022-01-13', noAssets: 'ไม่มีเรื่องใหม่', ...fields }),
  );
  const { departments } = trainingFollowUp(makeKnowledgeBase(reports, { today }), undefined, today);
  const list = listReports(departments[0]!.reports);
  return { listed: list.listed.length, more: list.more };
};

describe('reports that the follow-up lists', () => {
  it('are cut only where they came in time and need nothing more', () => {
    expect(listed(45, { submitted: '2022-01-20' })).toEqual({ listed: 40, more: 5 });
  });

  it.each([
    ['are late', { submitted: '2022-03-01' }, '2022-06-01'],
    ['are missing', {}, '2022-06-01'],
    ['are still to come', {}, '2022-01-15'],
    ['became nothing yet', { submitted: '2022-01-20', noAssets: undefined }, '2022-06-01'],
  ])('are all there when they %s', (_, fields, today) => {
    expect(listed(45, fields, today)).toEqual({ listed: 45, more: 0 });
  });
});
