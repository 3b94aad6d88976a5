import { toArabicDigits } from '../../thai/digits.ts';
import { clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { labelled } from '../labels.ts';
import { withoutNames } from '../names.ts';
import { gridOf, piecesOf, type Block } from '../paper.ts';
import { groups, textOf, trim, whole, type Passage } from '../passage.ts';
import { vocabulary } from '../words.ts';
import { titleOf } from './title.ts';

const STATEMENT = /^\s*(?<number>[\d๐-๙]{1,2}\.[\d๐-๙]{1,2})\s*[.)]?\s*(?<text>\S[\s\S]*)$/d;
const CATEGORY = /^\s*หมวด(?:ที่)?\s*(?<number>[\d๐-๙]{1,2})\s*[-–:.]?\s*(?<title>\S[^\n]*)$/d;
const SCORE = /^[0-9๐-๙]{1,2}$/;
const BULLET = /^[-–·•]\s*/;
const YEAR = /ปีงบประมาณ\s*(?:พ\.?\s*ศ\.?\s*)?([\d๐-๙]{4})/;

interface Category {
  number: number;
  heading: { number: Passage; title: Passage };
  title: string;
  statements: Record<string, unknown>[];
}

const linesOf = (blocks: readonly Block[]): Passage[][] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [[whole(block)]];
    return gridOf(block).map((row) => [...new Set(row)].flatMap((cell) => (cell?.text.trim() ? [whole(cell)] : [])));
  });

const numberIn = (passage: Passage): number => Number(toArabicDigits(textOf(passage)));

/** แบบประเมินตนเอง: numbered statements by category, with what there is and the score where the form has one. */
export const importAssessment = (desk: Desk): Draft => {
  const categories: Category[] = [];
  let reviewer: string | undefined;
  for (const [first, ...rest] of linesOf(desk.paper.blocks)) {
    if (!first) continue;
    const category = groups(first, CATEGORY);
    if (category) {
      const number = numberIn(category['number']!);
      const last = categories.at(-1);
      // A heading is that of a category once a statement stands below it.
      if (last?.statements.length === 0) categories.pop();
      if (last?.number !== number || last.statements.length === 0)
        categories.push({ number, heading: { number: category['number']!, title: category['title']! }, title: '', statements: [] });
      continue;
    }
    const statement = groups(first, STATEMENT);
    const current = categories.at(-1);
    if (statement && current) {
      const path = `categories[${categories.length - 1}].statements[${current.statements.length}]`;
      if (current.statements.length === 0) {
        desk.read(current.heading.number, `categories[${categories.length - 1}].number`, current.number);
        current.title = desk.take(current.heading.title, `categories[${categories.length - 1}].title`);
      }
      const number = toArabicDigits(desk.take(statement['number']!, `${path}.number`));
      const text = desk.take(statement['text']!, `${path}.text`);
      const score = rest.find((cell) => SCORE.test(textOf(cell).trim()));
      const evidence = rest
        .filter((cell) => cell !== score)
        .map((cell) => {
          const inner = trim(cell);
          return desk.take({ ...inner, start: inner.start + (BULLET.exec(textOf(inner))?.[0].length ?? 0) }, `${path}.evidence`);
        })
        .join(' ');
      if (current.statements.some((other) => other['number'] === number)) desk.ask(`ข้อ ${number} ซ้ำในเอกสาร ให้ตรวจเลขข้อ`);
      current.statements.push({
        number,
        text,
        ...(score && { score: desk.read(score, `${path}.score`, numberIn(score)) }),
        ...(evidence && { evidence }),
      });
      continue;
    }
    const [label] = labelled(first, vocabulary('plan-labels')).filter(({ field }) => field === 'approver');
    if (label) {
      const { rest: posts, names } = withoutNames(label.value);
      for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
      desk.review(label.label, 'ชื่อช่องที่ใช้จับคู่');
      reviewer ??= posts
        .map((part) => desk.take(part, 'reviewer'))
        .join(' ')
        .replace(/^\((.*)\)$/, '$1');
    }
  }
  const title = titleOf(desk, /แบบประเมิน|ผลการประเมิน/);
  const year = piecesOf(desk.paper)
    .flatMap(({ text }) => YEAR.exec(text)?.[1] ?? [])
    .map((digits) => Number(toArabicDigits(digits)))[0];
  if (year === undefined) desk.ask('ไม่พบปีงบประมาณในเอกสาร ให้เพิ่ม fiscalYear เช่น fiscalYear: 2568');
  if (!reviewer) desk.ask('ไม่พบผู้ทบทวนหรือผู้อนุมัติ ให้เพิ่ม reviewer เป็นตำแหน่ง');
  return {
    collection: 'assessments',
    name: year === undefined ? 'km' : `km-${year}`,
    isNumbered: year === undefined,
    format: 'yaml',
    fields: {
      title: clean(title),
      ...(year !== undefined && { fiscalYear: year }),
      categories: categories.flatMap(({ number, title: name, statements }) =>
        statements.length > 0 ? [{ number, title: name, statements }] : [],
      ),
      ...(reviewer && { reviewer }),
    },
  };
};
