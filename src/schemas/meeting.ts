import { z } from 'astro/zod';
import { day, fiscalYear, list, text, texts, timeOfDay, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { absenteeSchema, memberSchema } from './fragments/member.ts';
import { ref } from './fragments/references.ts';

/** How many voted in which way; nobody did where nothing is said. */
const votesSchema = z
  .strictObject({
    for: wholeNumber('เห็นชอบ', { max: 1000 }).default(0),
    against: wholeNumber('ไม่เห็นชอบ', { max: 1000 }).default(0),
    abstained: wholeNumber('งดออกเสียง', { max: 1000 }).default(0),
  })
  .meta({ title: 'คะแนนเสียง' });

/** รายงานการประชุม: agenda, discussion, resolutions; speakers and members by post. */
export const meetingSchema = entrySchema('meetings', {
  fiscalYear: fiscalYear().optional(),
  body: text('คณะที่ประชุม'),
  committee: ref('committees', 'คณะกรรมการ').optional(),
  session: text('สมัยประชุม', 'เช่น "สมัยสามัญ สมัยที่ 2" ใช้กับการประชุมสภา').optional(),
  number: wholeNumber('ครั้งที่', { min: 1, max: 999 }),
  year: fiscalYear('ปี พ.ศ. ของครั้งที่ประชุม'),
  date: day('วันที่ประชุม'),
  start: timeOfDay('เริ่มประชุม'),
  end: timeOfDay('เลิกประชุม').optional(),
  place: text('สถานที่'),
  present: list(memberSchema, 'ผู้มาประชุม'),
  absent: list(absenteeSchema, 'ผู้ไม่มาประชุม'),
  agenda: z
    .array(
      z.strictObject({
        number: wholeNumber('วาระที่', { min: 1, max: 99 }),
        title: text('เรื่อง'),
        items: list(
          z.strictObject({
            number: text('ข้อ').optional(),
            title: text('หัวข้อ').optional(),
            discussion: list(z.strictObject({ post: text('ผู้กล่าว (ตำแหน่ง)'), said: text('สาระ') }), 'การอภิปราย'),
            resolution: text('มติที่ประชุม').optional(),
            votes: votesSchema.optional(),
          }),
          'หัวข้อในวาระ',
        ),
      }),
    )
    .min(1)
    .meta({ title: 'ระเบียบวาระ' }),
  recorder: text('ผู้จดรายงาน (ตำแหน่ง)').optional(),
  certifier: text('ผู้รับรองรายงาน (ตำแหน่ง)').optional(),
  outcomes: texts('สิ่งที่ต้องทำต่อ'),
}).superRefine(
  (meeting, context) => {
    if (meeting.end && meeting.end < meeting.start)
      disagree(context, ['end'], `เวลาเลิกประชุม (${meeting.end}) อยู่ก่อนเวลาเริ่ม (${meeting.start})`, 'ตรวจรายงานการประชุม แล้วแก้ start หรือ end');
  },
  reading('start', 'end'),
);
