import { describe, expect, it } from 'vitest';
import { expertSchema } from '#src/schemas/expert.ts';
import { makeExpert } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('an expert card', () => {
  it('has a personal name only with the day of consent', () => {
    expect(issuesOf(expertSchema, makeExpert({ personalName: 'สมหญิง' }))).toEqual([
      'personalName: มีชื่อบุคคลแต่ไม่มีวันที่ให้ความยินยอม (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
    ]);
    expect(issuesOf(expertSchema, makeExpert({ personalName: 'สมหญิง', consentDate: '2022-01-05' }))).toEqual([]);
  });

  it('is refused when the consent was given on no day', () => {
    expect(failingPaths(expertSchema, makeExpert({ personalName: 'สมหญิง', consentDate: 'ให้แล้ว' }))).toEqual(['consentDate']);
  });

  it.each([
    [{ role: 'boss' }, 'role'],
    [{ department: undefined }, 'department'],
    [{ contact: { email: 'not-an-address' } }, 'contact.email'],
    [{ contact: { facebook: 'vbscript:x' } }, 'contact.facebook'],
    [{ topics: ['ภาษีป้าย', ''] }, 'topics.1'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(expertSchema, makeExpert(change))).toEqual([path]);
  });
});

describe('a card of somebody outside the office', () => {
  const outside = { outside: true, department: undefined, role: undefined, post: 'ปราชญ์ชาวบ้านด้านจักสาน' };

  it('needs no department and no role, but the day of consent', () => {
    expect(issuesOf(expertSchema, makeExpert({ ...outside, consentDate: '2022-01-05' }))).toEqual([]);
    expect(failingPaths(expertSchema, makeExpert(outside))).toEqual(['outside']);
    expect(failingPaths(expertSchema, makeExpert({ ...outside, personalName: 'คำ' }))).toEqual(['personalName']);
  });

  it('may name the department that brings people together', () => {
    expect(issuesOf(expertSchema, makeExpert({ outside: true, consentDate: '2022-01-05' }))).toEqual([]);
  });

  it.each(['department', 'role'])('has what no card of staff is without: %s', (field) => {
    expect(failingPaths(expertSchema, makeExpert({ [field]: undefined }))).toEqual([field]);
  });
});
