import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { behind, takeBehind } from '../labelled-lines.ts';
import { memoDay, memoHead } from '../memo.ts';
import { withoutNames } from '../names.ts';
import { piecesOf } from '../paper.ts';
import { groups, lines, split, textOf, whole } from '../passage.ts';
import { daySpanIn } from '../values/day.ts';
import { departmentIn } from './department.ts';
import { itemsOfSections, textFields } from './texts-of-sections.ts';
import { titleOf } from './title.ts';

type Field = 'learnt' | 'use' | 'share';

/** `ข้าพเจ้า … ตำแหน่ง นักวิชาการคลัง ได้เข้ารับการอบรม`: who reports, in a sentence that stays as it is. */
const REPORTER = /ข้าพเจ้า[\s\S]{0,80}?ตำแหน่ง\s*(?<post>[^\s,][^\n,]{2,60}?)\s*(?:,|สังกัด|ได้|เข้ารับ|เข้าร่วม|เดินทาง|ไป|ขอ|พร้อม|และ|ซึ่ง|$)/;

const reporter = (desk: Desk): { post: string }[] => {
  const post = inSentence(desk, REPORTER, 'post');
  return post ? [{ post }] : [];
};

/** What a sentence says of something. The sentence goes to the body, whole. */
const inSentence = (desk: Desk, pattern: RegExp, name: string): string | undefined => {
  for (const { text } of piecesOf(desk.paper)) {
    const found = pattern.exec(text)?.groups?.[name];
    if (found) return clean(found);
  }
  return undefined;
};

/** The course: by its label, in quotes, or behind the word in the subject of a letter. */
const courseOf = (desk: Desk): string | undefined =>
  takeBehind(desk, ['หลักสูตร', 'ชื่อหลักสูตร'], 'course') ??
  inSentence(desk, /หลักสูตร\s*[“"‘'](?<course>[^”"’'\n]{4,200})[”"’']/, 'course') ??
  inSentence(desk, /(?:อบรม|สัมมนา|ประชุมเชิงปฏิบัติการ|เรื่อง)[^\n]{0,40}หลักสูตร\s*(?<course>[^\n]{4,150}?)\s*$/, 'course') ??
  takeBehind(desk, ['เรื่อง', 'โครงการ', 'ชื่อโครงการ'], 'course');

const ELSEWHERE = /ลงวันที่|คำสั่ง|หนังสือ/;
const OF_TRAINING = /ระหว่าง|อบรม|สัมมนา|(?:ใน|เมื่อ)วันที่/;

/** When it was held: a sentence or line that says so, and not the day of the letter. */
const spanOf = (desk: Desk) => {
  const head = new Set(memoHead(desk));
  const spans = piecesOf(desk.paper).flatMap((piece) => {
    const span = head.has(piece) ? undefined : daySpanIn(whole(piece));
    return span ? [{ ...span, piece }] : [];
  });
  const isMeant = ({ start, end, piece, passage }: (typeof spans)[number]): boolean =>
    start !== end || (OF_TRAINING.test(piece.text) && !ELSEWHERE.test(piece.text.slice(0, passage.start)));
  return spans.find(isMeant) ?? spans[0];
};

/** Posts of those who went; their names go to the review file. */
const participants = (desk: Desk): { post: string }[] => {
  const found = behind(desk, ['ตำแหน่ง', 'ผู้เข้าอบรม', 'ผู้เข้ารับการอบรม', 'ผู้เข้ารับการฝึกอบรม', 'ผู้รายงาน']);
  if (!found || !desk.ledger.isFree(found.value)) return reporter(desk);
  desk.settle(found.label, 'ชื่อช่องที่ใช้จับคู่');
  return lines(found.value)
    .flatMap((line) => {
      const { rest, names } = withoutNames(line);
      for (const name of names) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      return rest.flatMap((part) => split(part, /,|\t| {2,}/g));
    })
    .map((part) => {
      const word = /^ตำแหน่ง\s*/.exec(textOf(part))?.[0].length ?? 0;
      if (word > 0) desk.settle({ ...part, end: part.start + word }, 'ชื่อช่องที่ใช้จับคู่');
      return { post: desk.take({ ...part, start: part.start + word }, 'participants.post') };
    })
    .filter(({ post }) => post !== '');
};

/** Words of a report of training that the office gave. */
const GIVEN =
  /(?:จัด|โครงการ\s*[:：]?\s*)(?:ฝึก)?อบรม(?:ให้)?(?:แก่|ให้|กับ)?(?:แก่)?\s*(?:ประชาชน|ชาวบ้าน|ผู้สูงอายุ|เยาวชน|เด็ก|เกษตรกร|กลุ่ม|อาสาสมัคร|อสม|ผู้พิการ|ผู้นำชุมชน)|อบรม[^.]{0,60}(?:ประชาชน|ชาวบ้าน)(?:ในเขต|ในพื้นที่|ทั่วไป)/;
const FIRST_PIECES = 25;
/** What is longer is a sentence, which the body keeps. */
const LONGEST_LINE = 120;

/** Groups of residents who were trained, with how many where the paper says it. */
const residents = (desk: Desk): { post: string; count?: number }[] => {
  const found = behind(desk, ['กลุ่มเป้าหมาย', 'ผู้เข้าอบรม', 'ผู้เข้ารับการอบรม', 'ผู้เข้าร่วม', 'ผู้เข้าร่วมอบรม', 'ผู้เข้าร่วมโครงการ']);
  if (!found || !desk.ledger.isFree(found.value)) return [];
  desk.settle(found.label, 'ชื่อช่องที่ใช้จับคู่');
  return lines(found.value)
    .flatMap((line) => split(line, /,|\t|และ(?=ผู้|ประชาชน|เยาวชน|เด็ก|กลุ่ม)/g))
    .map((part) => {
      const number = groups(part, /^(?<who>.*?)\s*(?:จำนวน\s*)?(?<count>[\d๐-๙,]+)\s*(?:คน|ราย)/ds);
      const [who, count] = [number?.['who'], number?.['count']];
      if (!who || !count || !textOf(who)) return { post: desk.take(part, 'participants.post') };
      desk.settle({ ...part, start: who.end }, 'จำนวนผู้เข้าอบรม ใช้จับคู่');
      return {
        post: desk.take(who, 'participants.post'),
        count: desk.read(count, 'participants.count', Number(toArabicDigits(textOf(count)).replaceAll(',', ''))),
      };
    })
    .filter(({ post }) => post !== '');
};

/** รายงานผลการอบรม. */
export const importTrainingReport = (desk: Desk): Draft => {
  const course = courseOf(desk);
  if (!course) desk.ask('ไม่พบชื่อหลักสูตร ให้เพิ่ม course');
  const organiser =
    takeBehind(desk, ['หน่วยงานที่จัด', 'หน่วยงานผู้จัด', 'จัดโดย', 'ผู้จัด'], 'organiser') ??
    inSentence(desk, /จัดโดย\s*(?<organiser>[^\n]{2,80}?)\s*(?:นั้น|ระหว่าง|เมื่อ|ณ\s|ใน(?:วัน|ระหว่าง)|$)/, 'organiser');
  const place =
    takeBehind(desk, ['สถานที่อบรม', 'สถานที่จัดอบรม', 'สถานที่', 'ณ'], 'place') ??
    inSentence(desk, /\sณ\s*(?<place>[^\n]{3,100}?)\s*(?:จัดโดย|โดย|ระหว่าง|เมื่อ|นั้น|ใน(?:วัน|ระหว่าง)|$)/, 'place');
  const span = spanOf(desk);
  const isOwnLine = span !== undefined && clean(span.piece.text).length < LONGEST_LINE;
  if (span && isOwnLine) desk.read(span.passage, 'start', `${span.start} – ${span.end}`);
  else if (span) desk.ask(`${span.piece.place}: อ่านวันอบรมเป็น ${span.start} ถึง ${span.end} ให้เทียบกับเอกสาร`);
  else desk.ask('ไม่พบวันอบรม ให้เพิ่ม start และ end');
  const isGiven = GIVEN.test(
    clean(
      piecesOf(desk.paper)
        .slice(0, FIRST_PIECES)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const sent = isGiven ? undefined : memoDay(desk);
  const submitted = sent && desk.read(sent.passage, 'submitted', sent.day);
  if (!isGiven) desk.ask(`เอกสารไม่บอกวันที่กลับถึงสำนักงาน ให้เพิ่ม returned${submitted ? '' : ' และถ้าส่งรายงานแล้วให้เพิ่ม submitted'}`);
  const people = isGiven ? residents(desk) : participants(desk);
  if (people.length === 0) desk.ask('ไม่พบตำแหน่งผู้เข้าอบรม ให้เพิ่ม participants');
  const found = textFields<Field>(desk, itemsOfSections<Field>(desk, 'training-sections'), ['learnt', 'use', 'share']);
  const department = departmentIn(desk);
  const title = titleOf(desk, /รายงานผล|รายงานการ/);
  return {
    collection: 'training-reports',
    name: span ? `training-${span.start.slice(0, 7)}` : 'training',
    isNumbered: true,
    format: 'md',
    fields: {
      title,
      ...(department && { department }),
      ...(span && { fiscalYear: fiscalYearOf(span.start) }),
      ...(isGiven && { kind: 'given' }),
      ...(course && { course }),
      ...(organiser && { organiser }),
      ...(place && { place }),
      ...(span && { start: span.start, end: span.end }),
      ...(submitted && { submitted }),
      ...(people.length > 0 && { participants: people }),
      ...found,
    },
  };
};
