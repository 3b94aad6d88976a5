import { expect, it } from 'vitest';
import { allSchemas } from '#src/schemas/collections.ts';
import { meetingPaper } from '#src/text/papers/meeting.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { makeEntry, makeMeeting, type Fields } from '../../../support/entries.ts';
import { importFile, writePaper } from '../support/round-trip.ts';
import { paragraph, wordFile } from '../support/word-file.ts';

const throughPaper = async (change: Fields) => {
  const entry = { ...makeEntry('meetings', 'council', makeMeeting(change)), address: '' };
  const { fields } = await importFile(await writePaper(meetingPaper(entry, [])), 'meeting');
  const said = (data: unknown) => JSON.parse(toArabicDigits(JSON.stringify(allSchemas.meetings.parse(data)))) as Fields;
  return { found: said(fields), expected: said(entry.data) };
};

const AGENDA = [
  {
    number: 1,
    title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ',
    items: [{ number: '1.1', title: 'แผนปี 2566', discussion: [{ post: 'ประธาน', said: 'แผนผ่านแล้ว' }], resolution: 'รับทราบ' }],
  },
  {
    number: 2,
    title: 'เรื่องเพื่อพิจารณา',
    items: [
      {
        number: '2.1',
        title: 'ร่างเทศบัญญัติ',
        discussion: [
          { post: 'ปลัดเทศบาล', said: 'เสนอร่างเทศบัญญัติงบประมาณ' },
          { post: 'ประธาน', said: 'ขอมติที่ประชุม' },
        ],
        resolution: 'เห็นชอบตามเสนอ',
        votes: { for: 10, against: 1, abstained: 2 },
      },
    ],
  },
];

it('comes back from its own paper: session, votes, members, what is to be done', async () => {
  const { found, expected } = await throughPaper({
    body: 'สภาเทศบาลตำบลทดสอบ',
    session: 'สมัยสามัญ สมัยที่ 2',
    number: 1,
    year: 2565,
    date: '2022-05-18',
    start: '09:30',
    end: '12:00',
    place: 'ห้องประชุมสภาเทศบาล',
    present: [
      { post: 'ประธานสภา', role: 'ประธาน' },
      { post: 'ปลัดเทศบาล', role: 'เลขานุการ' },
    ],
    absent: [
      { post: 'สมาชิกสภา เขต 1', reason: 'ลาป่วย' },
      { post: 'สมาชิกสภา เขต 2', role: 'กรรมการ', reason: 'รถเสียระหว่างทาง' },
      { post: 'รองประธานสภา' },
    ],
    agenda: AGENDA,
    outcomes: ['ส่งร่างให้อำเภอภายใน 7 วัน', 'ติดประกาศ'],
    recorder: 'เจ้าพนักงานธุรการ',
    certifier: 'ปลัดเทศบาล',
  });
  const { title: _t, updated: _u, fiscalYear: _f, ...parts } = expected;
  expect(found).toMatchObject(parts);
  expect(found['title']).toBe('รายงานการประชุมสภาเทศบาลตำบลทดสอบ สมัยสามัญ สมัยที่ 2 ครั้งที่ 1/2565');
});

it('comes back when it is no council, nobody is absent and nothing is voted on', async () => {
  const { found, expected } = await throughPaper({
    body: 'คณะทำงาน KM',
    present: [{ post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ' }],
    agenda: AGENDA.slice(0, 1),
    end: '11:30',
  });
  const { title: _t, updated: _u, fiscalYear: _f, ...parts } = expected;
  expect(found).toMatchObject(parts);
});

it('reads the session and the votes as minutes of councils word them', async () => {
  const file = await wordFile('สภา.docx', [
    paragraph('รายงานการประชุมสภาเทศบาลตำบลทดสอบ'),
    paragraph('สมัยวิสามัญ สมัยที่ ๑ ครั้งที่ ๒ ประจำปี พ.ศ. ๒๕๖๖'),
    paragraph('วันที่ ๑๐ มีนาคม ๒๕๖๖ เวลา ๑๐.๐๐ น. ณ ห้องประชุมสภา'),
    paragraph('ผู้มาประชุม'),
    paragraph('๑. นายสมมติ ทดสอบ  ประธานสภาเทศบาล'),
    paragraph('เริ่มประชุมเวลา ๑๐.๐๐ น.'),
    paragraph('ระเบียบวาระที่ ๓ เรื่องพิจารณา'),
    paragraph('มติที่ประชุม เห็นชอบ ๑๑ เสียง ไม่เห็นชอบ ๐ เสียง งดออกเสียง ๑ เสียง'),
    paragraph('เลิกประชุมเวลา ๑๑.๓๐ น.'),
  ]);
  const { fields } = await importFile(file, 'meeting');
  expect(fields).toMatchObject({ session: 'สมัยวิสามัญ สมัยที่ 1', number: 2, year: 2566, body: 'สภาเทศบาลตำบลทดสอบ' });
  expect(fields['agenda']).toEqual([
    {
      number: 3,
      title: 'เรื่องพิจารณา',
      items: [{ resolution: 'เห็นชอบ ๑๑ เสียง ไม่เห็นชอบ ๐ เสียง งดออกเสียง ๑ เสียง', votes: { for: 11, against: 0, abstained: 1 } }],
    },
  ]);
});
