import { clean } from './clean.ts';
import { textOf, trim, type Passage } from './passage.ts';

const TITLE = String.raw`(?:นาย(?!ก|ทะเบียน|อำเภอ|ช่าง|ตรวจ|สถานี|แพทย์)|นางสาว|นาง(?!พยาบาล|สาว)|น\.\s?ส\.|ดร\.|ผศ\.|รศ\.|ว่าที่\s?(?:(?:ร้อย|พัน)(?:ตรี|โท|เอก)|[รพ]\.[ตทอ]\.)(?:หญิง)?|(?:สิบ|จ่าสิบ|ร้อย|พัน|ดาบ)(?:ตำรวจ)?(?:ตรี|โท|เอก)|[จสพร]\.(?:ส\.)?[ตทอ]\.)`;
const NAME = new RegExp(
  String.raw`(?:^|(?<=[\s(/.)\d])|(?<=[๐-๙]))(?<name>${TITLE}\s*[ก-\u0E4E]{2,20}[ \t]+(?:ณ\s)?[ก-\u0E4E]{2,30})(?=$|[\s(),/])`,
  'gd',
);

/** Names of persons in a passage, with the titles before them. A post says who is meant (PDPA B.E. 2562). */
export const namesIn = (passage: Passage): Passage[] =>
  [...textOf(passage).matchAll(NAME)].map((match) => {
    const [start, end] = match.indices!.groups!['name']!;
    return trim({ piece: passage.piece, start: passage.start + start, end: passage.start + end });
  });

/** What is left of a passage without the names in it, in parts. */
export const withoutNames = (passage: Passage): { rest: Passage[]; names: Passage[] } => {
  const names = namesIn(passage);
  const rest: Passage[] = [];
  let from = passage.start;
  for (const name of names) {
    rest.push({ ...passage, start: from, end: name.start });
    from = name.end;
  }
  rest.push({ ...passage, start: from });
  return { rest: rest.map(trim).filter((part) => clean(textOf(part)).replace(/[\s.()\-–:]/g, '') !== ''), names };
};
