import { describe, expect, it } from 'vitest';
import { linkHasText } from '#src/checks/rules/link-has-text.ts';
import { inBody } from '../../support/rules.ts';

describe('the text of a link', () => {
  it.each(['', ' '])('that is empty is told: "%s"', (text) =>
    expect(inBody(linkHasText, `[${text}](/guides/roles/)`)).toEqual(['1 ลิงก์ไป "/guides/roles/" ไม่มีข้อความ']),
  );

  it.each([
    'คลิกที่นี่',
    'ที่นี่',
    'อ่านต่อ',
    'อ่านเพิ่มเติม',
    '**คลิก**',
    'ดูที่นี่',
    'กดที่นี่เลย',
    'รายละเอียดเพิ่มเติม',
    'ลิงก์',
    'Click here',
    'คลิกที่ลิงก์นี้',
    'อ่านต่อ...',
  ])('that says nothing is told: %s', (text) => expect(inBody(linkHasText, `[${text}](/guides/roles/)`)).toHaveLength(1));

  it.each(['คลินิกที่นี่', 'อ่านต่อเรื่องบทบาท', 'บทบาท', 'ที่นี่เทศบาล', 'วิธีคลิก', '![แผนที่](./photo.jpg)'])('that names its target is good: %s', (text) =>
    expect(inBody(linkHasText, `[${text}](/guides/roles/)`)).toEqual([]),
  );

  it('may be the address itself', () => expect(inBody(linkHasText, 'https://example.go.th และ www.example.go.th')).toEqual([]));
});
