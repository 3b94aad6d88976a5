import { describe, expect, it } from 'vitest';
import { meetingSchema } from '#src/schemas/meeting.ts';
import { makeMeeting } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('minutes of a meeting', () => {
  it('end no earlier than they start', () => {
    expect(issuesOf(meetingSchema, makeMeeting({ start: '13:30', end: '09:00' }))).toEqual([
      'end: เวลาเลิกประชุม (09:00) อยู่ก่อนเวลาเริ่ม (13:30)',
    ]);
    expect(issuesOf(meetingSchema, makeMeeting({ start: '09:30', end: '12:00' }))).toEqual([]);
  });

  it.each(['09.30', '๐๙.๓๐', '๐๙:๓๐', ' 09:30 '])('read %j as half past nine', (start) => {
    expect(meetingSchema.parse(makeMeeting({ start })).start).toBe('09:30');
  });

  it.each(['9:30', '24:00', '13:60', 'บ่ายโมง'])('do not start at %s', (start) => {
    expect(issuesOf(meetingSchema, makeMeeting({ start }))).toEqual(['start: ใช้เวลาแบบ 24 ชั่วโมง เช่น "13:30"']);
  });

  it('have an agenda', () => {
    expect(failingPaths(meetingSchema, makeMeeting({ agenda: [] }))).toEqual(['agenda']);
  });

  it.each([
    [{ number: 0 }, 'number'],
    [{ year: 2022 }, 'year'],
    [{ agenda: [{ number: 1, title: 'เรื่อง', items: [{ discussion: [{ post: 'ประธาน' }] }] }] }, 'agenda.0.items.0.discussion.0.said'],
    [{ present: [{ name: 'นาย ก', post: 'ปลัดเทศบาล' }] }, 'present.0'],
  ])('are refused with %j', (change, path) => {
    expect(failingPaths(meetingSchema, makeMeeting(change))).toEqual([path]);
  });
});
