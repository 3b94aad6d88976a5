import { describe, expect, it } from 'vitest';
import { personalDetails } from '#src/checks/rules/personal-details.ts';
import { personalName } from '#src/checks/rules/personal-name.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

const inText = (body: string): string[] => inBody(personalDetails, `${body}\n`, 'md', [personalName]);

describe('what is told of a person', () => {
  it.each([
    ['นายสมชาย ใจดี อยู่บ้านเลขที่ 12/3 หมู่ 4', 'ที่อยู่บ้าน'],
    ['นางสมหญิง รักไทย ที่อยู่ ๑๒ หมู่ ๔', 'ที่อยู่บ้าน'],
    ['นายสมชาย ใจดี เกิดวันที่ 5 มกราคม 2510', 'วันเกิด'],
    ['น.ส.สมหญิง รักไทย เกิดเมื่อ 5 ม.ค. 2510', 'วันเกิด'],
    ['| นายสมชาย ใจดี | วันเกิด 5/1/2510 |\n| --- | --- |', 'วันเกิด'],
    ['นายสมชาย ใจดี ป่วยเป็นวัณโรค', 'ข้อมูลสุขภาพ'],
    ['ด.ญ.สมหญิง รักไทย\nพิการทางการเห็น', 'ข้อมูลสุขภาพ'],
  ])('is found beside the name: %j', (body, name) => {
    expect(inText(body)).toEqual([expect.stringMatching(new RegExp(`^\\d พบ${name}อยู่กับชื่อบุคคล$`))]);
  });

  it('is found at its place, of the person it is about', () => {
    const body = 'นายสมชาย ใจดี และนางสมหญิง รักไทย อยู่บ้านเลขที่ 12\n';
    expect(findingsInBody(personalDetails, body, 'md', [personalName])).toMatchObject([{ line: 1, column: 39 }]);
  });

  it.each([
    'ผู้ร้องอยู่บ้านเลขที่ 12 หมู่ 4',
    'ผู้ป่วยติดเตียงในตำบล 40 คน',
    'คนพิการทางการเห็นยื่นคำขอได้',
    'นายสมชาย ใจดี เป็นผู้เล่า\n\nผู้ป่วยเป็นไข้เลือดออก 5 ราย',
    'นายสมชาย ใจดี เกิดแนวคิดเมื่อปี 2565',
  ])('is nobody’s in %j', (body) => {
    expect(inText(body)).toEqual([]);
  });
});
