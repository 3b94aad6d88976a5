import { describe, expect, it } from 'vitest';
import { trainingReportSchema } from '#src/schemas/training-report.ts';
import { makeTrainingReport } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

const check = (change: Record<string, unknown>) => issuesOf(trainingReportSchema, makeTrainingReport(change));

describe('a training report', () => {
  it('is of a course that ends no earlier than it starts', () => {
    expect(check({ start: '2022-01-13', returned: '2022-01-13' })).toEqual(['end: วันสิ้นสุดอบรม (2022-01-12) อยู่ก่อนวันเริ่ม (2022-01-13)']);
  });

  it('is by people who come back no earlier than the course ends', () => {
    expect(check({ returned: '2022-01-11' })).toEqual(['returned: วันที่กลับ (2022-01-11) อยู่ก่อนวันสิ้นสุดอบรม (2022-01-12)']);
  });

  it('is submitted no earlier than they come back', () => {
    expect(check({ submitted: '2022-01-12' })).toEqual(['submitted: วันที่ส่งรายงาน (2022-01-12) อยู่ก่อนวันที่กลับ (2022-01-13)']);
  });

  it('may have everything on one day', () => {
    expect(check({ start: '2022-01-12', end: '2022-01-12', returned: '2022-01-12', submitted: '2022-01-12' })).toEqual([]);
  });

  it('has somebody who took part, one person unless it says more', () => {
    expect(failingPaths(trainingReportSchema, makeTrainingReport({ participants: [] }))).toEqual(['participants']);
    expect(trainingReportSchema.parse(makeTrainingReport()).participants).toMatchObject([{ count: 1 }]);
  });

  it('never states by itself that it is late', () => {
    expect(trainingReportSchema.safeParse(makeTrainingReport({ late: true })).error?.issues).toMatchObject([{ keys: ['late'] }]);
  });

  // A field that does not exist has no path of its own.
  it('tells every mistake at once: a missing field hides no rule between others', () => {
    expect(failingPaths(trainingReportSchema, makeTrainingReport({ course: undefined, returned: '2022-01-11', unknown: 1 }))).toEqual([
      'course',
      '',
      'returned',
    ]);
  });

  it('is not judged by a rule whose own fields are wrong', () => {
    expect(failingPaths(trainingReportSchema, makeTrainingReport({ end: 'พรุ่งนี้' }))).toEqual(['end']);
  });
});

describe('a report of training given to residents', () => {
  const given = { kind: 'given', returned: undefined, submitted: undefined };

  it('tells of no return', () => {
    expect(check(given)).toEqual([]);
    expect(failingPaths(trainingReportSchema, makeTrainingReport({ kind: 'given' }))).toEqual(['returned']);
  });

  it('is what one without a return may be, and is told so', () => {
    expect(check({ returned: undefined, submitted: undefined })).toEqual(['returned: บุคลากรไปอบรม แต่ยังไม่บอกวันที่กลับ']);
  });
});
