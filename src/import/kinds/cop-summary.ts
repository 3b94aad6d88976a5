import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { takeBehind } from '../labelled-lines.ts';
import { piecesOf } from '../paper.ts';
import { whole } from '../passage.ts';
import { daysIn } from '../values/day.ts';
import { departmentIn } from './department.ts';
import { textsOfSections } from './texts-of-sections.ts';
import { titleOf } from './title.ts';

type Field = 'question' | 'stories' | 'learnt' | 'next';

/** How many took part, where a line says so. */
const present = (desk: Desk): number | undefined => {
  for (const piece of piecesOf(desk.paper)) {
    const match = /(?:ผู้(?:เข้า)?ร่วม[^\d]{0,40}|จำนวน\s*)(\d{1,4})\s*คน/.exec(toArabicDigits(piece.text));
    if (match)
      return desk.read({ ...whole(piece), start: match.index, end: match.index + match[0].length }, 'present.count', Number(match[1]));
  }
  return undefined;
};

/** สรุปการเสวนา of a community of practice. */
export const importCopSummary = (desk: Desk): Draft => {
  const title = titleOf(desk, /เสวนา|แลกเปลี่ยนเรียนรู้|ชุมชนนักปฏิบัติ|บทเรียน|cop/);
  const text = clean(
    piecesOf(desk.paper)
      .map((piece) => piece.text)
      .join(' '),
  );
  const community = desk.town.communities.find(({ title: name }) => text.includes(name))?.id;
  if (!community)
    desk.ask(
      `ไม่พบชื่อชุมชนนักปฏิบัติ ให้เพิ่ม community เป็น ${desk.town.communities.map(({ id, title: name }) => `${id} (${name})`).join(', ') || 'รหัสชุมชน'}`,
    );
  const [day] = piecesOf(desk.paper).flatMap((piece) => daysIn(whole(piece)));
  if (day) desk.read(day.passage, 'date', day.day);
  else desk.ask('ไม่พบวันที่เสวนา ให้เพิ่ม date เช่น date: 2022-05-18');
  const place = takeBehind(desk, ['สถานที่', 'ณ'], 'place');
  if (!place) desk.ask('ไม่พบสถานที่ ให้เพิ่ม place');
  const count = present(desk);
  if (count === undefined) desk.ask('ไม่พบจำนวนผู้ร่วมเสวนา ให้เพิ่ม present เช่น present: { count: 9 }');
  const found = textsOfSections<Field>(desk, 'cop-sections');
  if (!found.question) desk.ask('ไม่พบคำถามตั้งต้น ให้เพิ่ม question');
  const department = departmentIn(desk);
  if (found.stories) desk.ask('เรื่องเล่ายังไม่มีผู้เล่า ให้แก้ teller เป็นตำแหน่งของผู้เล่า');
  return {
    collection: 'cop-summaries',
    name: day ? `${community ?? 'cop'}-${day.day.slice(0, 7)}` : 'cop',
    isNumbered: !day,
    format: 'md',
    fields: {
      title,
      ...(department && { department }),
      ...(day && { fiscalYear: fiscalYearOf(day.day) }),
      ...(community && { community }),
      ...(day && { date: day.day }),
      ...(place && { place }),
      ...(count !== undefined && { present: { count } }),
      ...(found.question && { question: found.question.join(' ') }),
      ...(found.stories && { stories: found.stories.map((story) => ({ teller: 'ผู้ร่วมเสวนา', story })) }),
      ...(found.learnt && { learnt: found.learnt }),
      ...(found.next && { next: found.next.map((what) => ({ what })) }),
    },
  };
};
