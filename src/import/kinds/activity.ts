import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { behind, takeBehind } from '../labelled-lines.ts';
import { piecesOf } from '../paper.ts';
import { textOf, whole } from '../passage.ts';
import { daySpanIn } from '../values/day.ts';
import { readBaht } from '../values/money.ts';
import { departmentIn } from './department.ts';
import { itemsOfSections, textFields } from './texts-of-sections.ts';
import { titleOf } from './title.ts';

type Field = 'objectives' | 'results' | 'problems';

/** An amount of money behind one of some names; one that cannot be read stays in the text. */
const bahtBehind = (desk: Desk, names: readonly string[], field: string): number | undefined => {
  const found = behind(desk, names);
  const baht = found && desk.ledger.isFree(found.value) ? readBaht(clean(textOf(found.value))) : undefined;
  if (!found || baht === undefined) return undefined;
  desk.settle(found.label, 'ชื่อช่องที่ใช้จับคู่');
  return desk.read(found.value, field, baht);
};

/** How many took part, where a line says so. */
const participantsIn = (desk: Desk): number | undefined => {
  for (const piece of piecesOf(desk.paper)) {
    const match = /(?:ผู้(?:เข้า)?ร่วม[^\d\n]{0,40}|ผู้เข้าอบรม[^\d\n]{0,40})(\d{1,3}(?:,\d{3})+|\d{1,6})\s*(?:คน|ราย)/.exec(
      toArabicDigits(piece.text),
    );
    if (match)
      return desk.read(
        { ...whole(piece), start: match.index, end: match.index + match[0].length },
        'participants',
        Number(match[1]!.replaceAll(',', '')),
      );
  }
  return undefined;
};

/** รายงานผลโครงการหรือกิจกรรม. */
export const importActivity = (desk: Desk): Draft => {
  const title = takeBehind(desk, ['ชื่อโครงการ', 'ชื่อกิจกรรม', 'โครงการ', 'กิจกรรม'], 'title') ?? titleOf(desk, /โครงการ|กิจกรรม/);
  const [span] = piecesOf(desk.paper).flatMap((piece) => daySpanIn(whole(piece)) ?? []);
  if (span) desk.read(span.passage, 'start', `${span.start} – ${span.end}`);
  else desk.ask('ไม่พบวันที่จัด ให้เพิ่ม start เช่น start: 2022-05-18');
  const place = takeBehind(desk, ['สถานที่ดำเนินการ', 'สถานที่จัด', 'สถานที่', 'ณ'], 'place');
  if (!place) desk.ask('ไม่พบสถานที่ ให้เพิ่ม place');
  const targetGroup = takeBehind(desk, ['กลุ่มเป้าหมาย'], 'targetGroup');
  const participants = participantsIn(desk);
  const spent = bahtBehind(desk, ['ใช้จ่ายจริง', 'งบประมาณที่ใช้จริง', 'งบประมาณที่ใช้', 'เบิกจ่าย'], 'spent');
  const budget = bahtBehind(desk, ['งบประมาณ', 'งบประมาณที่ตั้งไว้', 'งบประมาณที่ได้รับ'], 'budget');
  const department = departmentIn(desk);
  return {
    collection: 'activities',
    name: span ? `activity-${span.start.slice(0, 7)}` : 'activity',
    isNumbered: true,
    format: 'md',
    fields: {
      title,
      ...(department && { department }),
      ...(span && { fiscalYear: fiscalYearOf(span.start), start: span.start }),
      ...(span && span.end !== span.start && { end: span.end }),
      ...(place && { place }),
      ...(targetGroup && { targetGroup }),
      ...(participants !== undefined && { participants }),
      ...(budget !== undefined && { budget }),
      ...(spent !== undefined && { spent }),
      ...textFields(desk, itemsOfSections<Field>(desk, 'activity-sections'), ['objectives', 'results', 'problems']),
    },
  };
};
