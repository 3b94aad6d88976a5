import { toArabicDigits } from '../../../thai/digits.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { groups, textOf } from '../../passage.ts';
import { daysIn } from '../../values/day.ts';
import { BEGIN, type Line } from './parts.ts';
import { timeIn } from './time.ts';

type Fields = Record<string, unknown>;

/** What the lines above the lists of people say: which sitting of what body, when and where. */
export const headOf = (desk: Desk, lines: readonly Line[]): Fields => {
  const fields: Fields = {};
  for (const [passage] of lines) {
    if (!passage) continue;
    const text = textOf(passage).trim();
    const number = groups(passage, /ครั้งที่\s*(?<number>[\d๐-๙]{1,3})\s*\/\s*(?<year>[\d๐-๙]{4})/d);
    if (number && fields['number'] === undefined) {
      fields['number'] = desk.read(number['number']!, 'number', Number(toArabicDigits(textOf(number['number']!))));
      fields['year'] = desk.read(number['year']!, 'year', Number(toArabicDigits(textOf(number['year']!))));
    }
    // A council counts its sittings within a session: สมัยสามัญ สมัยที่ ๒ ครั้งที่ ๑ ประจำปี พ.ศ. ๒๕๖๕.
    const session = groups(
      passage,
      /(?<session>สมัย(?:สามัญ|วิสามัญ|ประชุม)?(?:\s*สมัย)?(?:\s*ที่\s*[\d๐-๙]{1,2})?)\s*(?:\(?ครั้ง(?:แรก|ที่\s*(?<number>[\d๐-๙]{1,3})))?\)?(?:\s*ประจำปี\s*(?:พ\.?\s?ศ\.?\s*)?(?<year>[\d๐-๙]{4}))?/d,
    );
    if (session?.['session'] && fields['session'] === undefined) {
      fields['session'] = toArabicDigits(desk.take(session['session'], 'session'));
      if (session['number'] && !number)
        fields['number'] = desk.read(session['number'], 'number', Number(toArabicDigits(textOf(session['number']))));
      if (session['year'] && !number) fields['year'] = desk.read(session['year'], 'year', Number(toArabicDigits(textOf(session['year']))));
    }
    const [day] = daysIn(passage);
    if (day && fields['date'] === undefined) fields['date'] = desk.read(day.passage, 'date', day.day);
    const time = text.includes('เวลา') ? timeIn(passage) : undefined;
    // When it began says more than for when it was called.
    if (time && (fields['start'] === undefined || BEGIN.test(bare(text)))) fields['start'] = desk.read(time.passage, 'start', time.time);
    const place = groups(passage, /(?:^|\s)ณ\s*(?<place>(?:ห้อง|ศาลา|อาคาร|สำนักงาน|หอประชุม|ที่ทำการ|โรงเรียน|วัด|ศูนย์)[^\n]*)/d)?.['place'];
    if (place && fields['place'] === undefined) fields['place'] = desk.take(place, 'place');
    const body = groups(
      passage,
      /^\s*(?:ร่าง|สำเนา)?(?:รายงาน|บันทึก|สรุป)(?:ผล)?การประชุม\s*(?<body>[^\n]*?)\s*(?:(?:สมัย|ครั้ง)(?:สามัญ|วิสามัญ|ที่).*)?$/ds,
    )?.['body'];
    if (body && fields['body'] === undefined && textOf(body)) {
      fields['title'] = clean(text.replace(/^สำเนา/, '').replace(/(?:สมัย|ครั้ง)(?:สามัญ|วิสามัญ|ที่)[\s\S]*$/, ''));
      fields['body'] = desk.take(body, 'body');
      // The words before are those that the title begins with.
      desk.settle({ ...passage, end: body.start }, 'หัวข้อที่ใช้จับคู่');
    }
  }
  return fields;
};
