import { describe, expect, it } from 'vitest';
import { yearInName } from '#src/checks/rules/year-in-name.ts';
import { makeCommittee, makeMeeting } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const committee = (title: string, id = 'team') =>
  findingsOf(yearInName, { [`committees/${id}.yaml`]: makeCommittee({ title }) }).map(({ field, what }) => `${field} ${what}`);
const meeting = (title: string) => findingsOf(yearInName, { 'meetings/a.yaml': makeMeeting({ title }) }).map(({ field }) => field);

describe('the name of an entry', () => {
  it('says the year of its fields', () => {
    expect(committee('คณะทำงาน ปีงบประมาณ พ.ศ. ๒๕๖๓')).toEqual(['title ชื่อเรื่องบอกปี 2563 แต่ fiscalYear คือ 2565']);
    expect(committee('คณะทำงาน ปีงบประมาณ 2565')).toEqual([]);
    expect(committee('คณะทำงาน')).toEqual([]);
    expect(committee('คณะทำงาน', 'team-2563')).toEqual(['fiscalYear ชื่อไฟล์บอกปี 2563 แต่ fiscalYear คือ 2565']);
    expect(committee('คณะทำงาน', 'team-2565')).toEqual([]);
  });

  it('may tell of the years of something else', () => {
    expect(committee('คณะทำงานแผนพัฒนา พ.ศ. 2561–2565')).toEqual([]);
    expect(committee('คณะทำงานตาม พ.ร.บ. พ.ศ. 2542 ปี 2565')).toEqual([]);
  });

  it('of a meeting says its number', () => {
    expect(meeting('ประชุมครั้งที่ ๒/๒๕๖๕')).toEqual(['number']);
    expect(meeting('ประชุมครั้งที่ 1/2564')).toEqual(['year']);
    expect(meeting('ประชุมครั้งที่ 1 / 2565')).toEqual([]);
    expect(meeting('ประชุมครั้งแรก')).toEqual([]);
  });
});
