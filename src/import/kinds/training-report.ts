import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { behind, takeBehind } from '../labelled-lines.ts';
import { withoutNames } from '../names.ts';
import { piecesOf } from '../paper.ts';
import { groups, lines, split, textOf, whole } from '../passage.ts';
import { daySpanIn } from '../values/day.ts';
import { departmentIn } from './department.ts';
import { itemsOfSections, textFields } from './texts-of-sections.ts';
import { titleOf } from './title.ts';

type Field = 'learnt' | 'use' | 'share';

/** Posts of those who went; their names go to the review file. */
const participants = (desk: Desk): { post: string }[] => {
  const found = behind(desk, ['ตำแหน่ง', 'ผู้เข้าอบรม', 'ผู้เข้ารับการอบรม', 'ผู้เข้ารับการฝึกอบรม', 'ผู้รายงาน']);
  if (!found || !desk.ledger.isFree(found.value)) return [];
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
  const course = takeBehind(desk, ['หลักสูตร', 'ชื่อหลักสูตร', 'เรื่อง', 'โครงการ', 'ชื่อโครงการ'], 'course');
  if (!course) desk.ask('ไม่พบชื่อหลักสูตร ให้เพิ่ม course');
  const organiser = takeBehind(desk, ['หน่วยงานที่จัด', 'หน่วยงานผู้จัด', 'จัดโดย', 'ผู้จัด'], 'organiser');
  const place = takeBehind(desk, ['สถานที่อบรม', 'สถานที่จัดอบรม', 'สถานที่', 'ณ'], 'place');
  const [span] = piecesOf(desk.paper).flatMap((piece) => daySpanIn(whole(piece)) ?? []);
  if (span) desk.read(span.passage, 'start', `${span.start} – ${span.end}`);
  else desk.ask('ไม่พบวันอบรม ให้เพิ่ม start และ end');
  const isGiven = GIVEN.test(
    clean(
      piecesOf(desk.paper)
        .slice(0, FIRST_PIECES)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  if (!isGiven) desk.ask('เอกสารไม่บอกวันที่กลับถึงสำนักงาน ให้เพิ่ม returned และถ้าส่งรายงานแล้วให้เพิ่ม submitted');
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
      ...(people.length > 0 && { participants: people }),
      ...found,
    },
  };
};
