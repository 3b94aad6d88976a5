import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { takeBehind } from '../labelled-lines.ts';
import { withoutNames } from '../names.ts';
import { piecesOf } from '../paper.ts';
import { groups, whole, type Passage } from '../passage.ts';
import { recordsIn } from '../records.ts';
import { vocabulary } from '../words.ts';
import { departmentIn } from './department.ts';
import { sessionDays } from './session-days.ts';
import { itemsOfSections, takeItems, textFields } from './texts-of-sections.ts';
import { titleOf } from './title.ts';

type Field = 'objectives' | 'question' | 'stories' | 'learnt' | 'problems' | 'next';

/** How many took part, where a line says so. */
const present = (desk: Desk): number | undefined => {
  for (const piece of piecesOf(desk.paper)) {
    const match = /(?:ผู้(?:เข้า)?ร่วม[^\d]{0,40}|จำนวน\s*|รวม(?:ทั้งสิ้น|ทั้งหมด)?\s*)(\d{1,4})\s*คน/.exec(toArabicDigits(piece.text));
    if (match)
      return desk.read({ ...whole(piece), start: match.index, end: match.index + match[0].length }, 'present.count', Number(match[1]));
  }
  return undefined;
};

/** Who tells a story, where it says so: before a colon, or in words. */
const TELLER =
  /^(?<label>(?:ผู้เล่า|เล่าโดย)\s*[:：]?\s*)(?<teller>[^\n:：–]{2,80}?)\s*(?:[:：–\n]|\s-\s)\s*(?<story>\S.*)$|^(?<post>(?:นายกเทศมนตรี|ปลัด|รองปลัด|หัวหน้า|ผู้อำนวยการ|ผอ\.|นัก|เจ้าพนักงาน|เจ้าหน้าที่|นิติกร|นายช่าง|วิศวกร|ครู|พยาบาล|พนักงาน|ลูกจ้าง|คนงาน|ประธาน|สมาชิก|ชาวบ้าน|ปราชญ์|ตัวแทน|ผู้แทน|ผู้ใหญ่บ้าน|ผู้นำ|กำนัน|กรรมการ|อสม|เกษตรกร|แม่บ้าน|รองนายก)[^\n:：]{0,60}?)\s*(?:[:：]|(?<verb>เล่าว่า|เล่าให้ฟังว่า))\s*(?<told>\S.*)$/ds;

interface Story {
  teller?: string;
  story: string;
  lesson?: string;
}

/** A story, and its teller by post: none is made up. */
const storyOf = (desk: Desk, [first, ...more]: Passage[], path: string): Story => {
  const found = first ? groups(first, TELLER) : undefined;
  const who = found?.['teller'] ?? found?.['post'];
  const { rest: posts, names } = who ? withoutNames(who) : { rest: [], names: [] };
  for (const name of names) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
  for (const word of [found?.['label'], found?.['verb']]) if (word) desk.settle(word, 'ชื่อช่องที่ใช้จับคู่');
  const teller = posts.map((part) => desk.take(part, `${path}.teller`)).join(' ');
  const parts = [found ? (found['story'] ?? found['told']) : first, ...more].filter((part) => part !== undefined);
  return { ...(teller && { teller }), story: parts.map((part) => desk.take(part, `${path}.story`)).join(' ') };
};

/** Stories in a table, a row each. */
const storiesInTables = (desk: Desk, from: number): Story[] => {
  const made: Story[] = [];
  for (const block of desk.paper.blocks) {
    const records =
      block.kind === 'table' && block.cells.every((cell) => desk.ledger.isFree(whole(cell)))
        ? recordsIn(block, vocabulary<'number' | 'teller' | 'story' | 'lesson'>('story-columns'))
        : undefined;
    if (!records?.rows.some(({ story }) => story)) continue;
    for (const cell of records.headings) if (cell.text.trim()) desk.settlePiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    for (const { number, teller, story, lesson } of records.rows) {
      if (!story) continue;
      const path = `stories[${from + made.length}]`;
      if (number) desk.settlePiece(number, 'ลำดับของเรื่อง ใช้จับคู่');
      const { rest: posts, names } = teller ? withoutNames(whole(teller)) : { rest: [], names: [] };
      for (const name of names) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      const post = posts.map((part) => desk.take(part, `${path}.teller`)).join(' ');
      made.push({
        ...(post && { teller: post }),
        story: desk.take(whole(story), `${path}.story`),
        ...(lesson && { lesson: desk.take(whole(lesson), `${path}.lesson`) }),
      });
    }
  }
  return made;
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
  const [first, ...more] = sessionDays(desk, 'cop-sections');
  if (!first) desk.ask('ไม่พบวันที่เสวนา ให้เพิ่ม date เช่น date: 2022-05-18');
  const place = first?.place ?? takeBehind(desk, ['สถานที่', 'ณ'], 'place');
  if (!place) desk.ask('ไม่พบสถานที่ ให้เพิ่ม place');
  const count = present(desk);
  if (count === undefined) desk.ask('ไม่พบจำนวนผู้ร่วมเสวนา ให้เพิ่ม present เช่น present: { count: 9 }');
  const found = itemsOfSections<Field>(desk, 'cop-sections');
  const question = takeItems(desk, found.question, 'question').join(' ');
  if (!question) desk.ask('ไม่พบคำถามตั้งต้น ให้เพิ่ม question');
  const told = (found.stories ?? []).map((item, index) => storyOf(desk, item, `stories[${index}]`));
  const stories = [...told, ...storiesInTables(desk, told.length)];
  const untold = stories.filter(({ teller }) => teller === undefined).length;
  if (untold > 0) desk.ask(`เรื่องเล่า ${untold} เรื่องไม่บอกผู้เล่า ให้เพิ่ม teller เป็นตำแหน่งของผู้เล่า`);
  const next = takeItems(desk, found.next, 'next.what');
  const department = departmentIn(desk);
  return {
    collection: 'cop-summaries',
    name: first ? `${community ?? 'cop'}-${first.date.slice(0, 7)}` : 'cop',
    isNumbered: !first,
    format: 'md',
    fields: {
      title,
      ...(department && { department }),
      ...(first && { fiscalYear: fiscalYearOf(first.date) }),
      ...(community && { community }),
      ...(first && { date: first.date }),
      ...(place && { place }),
      ...(more.length > 0 && { moreDays: more }),
      ...(count !== undefined && { present: { count } }),
      ...textFields(desk, found, ['objectives']),
      ...(question && { question }),
      ...(stories.length > 0 && { stories }),
      ...textFields(desk, found, ['learnt', 'problems']),
      ...(next.length > 0 && { next: next.map((what) => ({ what })) }),
    },
  };
};
