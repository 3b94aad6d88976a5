import { toArabicDigits } from '../../../thai/digits.ts';
import { clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import { labelled } from '../../labels.ts';
import { withoutNames } from '../../names.ts';
import { piecesOf } from '../../paper.ts';
import { groups, textOf, trim, type Passage } from '../../passage.ts';
import { vocabulary } from '../../words.ts';
import { titleOf } from '../title.ts';
import { figureIn, rowsOf, type Row } from './rows.ts';
import { askForScale, scaleOf } from './scale.ts';

const CATEGORY =
  /^\s*(?<word>(?:หมวด|ด้าน|มิติ|ส่วน|องค์ประกอบ)\s*(?:ที่)?)\s*(?<number>[\d๐-๙]{1,2})\s*[-–:.]?\s*(?<title>\S[^\n]*?)(?:\s*\(?\s*(?<weightLabel>(?:ค่า)?น้ำหนัก\s*(?:ร้อยละ|=|:)?)\s*(?<weight>[\d๐-๙]{1,3}(?:\.[\d๐-๙]+)?)\s*(?:%|คะแนน)?\s*\)?)?\s*$/d;
/** `1. การกำหนดทิศทาง` above `1.1` is a category, too. */
const NUMBERED = /^\s*(?<number>[\d๐-๙]{1,2})\s*[.)]?\s+(?<title>\S[^\n]*)$/d;
const BULLET = /^[-–·•]\s*/;
const TOTAL = /^(?:รวม|คะแนนรวม|ผลรวม|เฉลี่ย|คะแนนเฉลี่ย|สรุปคะแนน)/;
const SCALE = /^(?:เกณฑ์|ระดับ)(?:การ)?(?:ให้|ของ)?คะแนน\s*[:：]?$/;
const YEAR = /ปีงบประมาณ\s*(?:พ\.?\s*ศ\.?\s*)?([\d๐-๙]{4})/;

/** The heading of a category: its parts, and the words that only name them. */
interface Heading {
  number: Passage;
  title: Passage;
  weight?: Passage | undefined;
  words?: (Passage | undefined)[];
}
interface Category {
  number: number;
  heading: Heading;
  title: string;
  weight?: number;
  statements: Record<string, unknown>[];
}

const arabic = (passage: Passage): string => toArabicDigits(clean(textOf(passage))).replace(/[.)]$/, '');

/** The number, the name and the weight of a category, where a row is its heading. */
const headingOf = (row: Row, next: Row | undefined): Heading | undefined => {
  const { number, text, weight, all } = row;
  for (const cell of all.slice(0, 2)) {
    const found = groups(cell, CATEGORY);
    if (found)
      return {
        number: found['number']!,
        title: found['title']!,
        weight: found['weight'] ?? weight,
        words: [found['word'], found['weightLabel']],
      };
  }
  // The statements of category 1 are 1.1, 1.2 and so on.
  const isOver = (code: Passage): boolean => next?.number !== undefined && arabic(next.number).startsWith(`${arabic(code)}.`);
  if (number && text && isOver(number)) return { number, title: text, weight };
  const line = all.length === 1 ? groups(all[0]!, NUMBERED) : undefined;
  return line && isOver(line['number']!) ? { number: line['number']!, title: line['title']! } : undefined;
};

/** Puts rows into their categories; every cell that is used is taken from the desk. */
class Form {
  readonly categories: Category[] = [];
  readonly scores: number[] = [];
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  heading(heading: Heading): void {
    const number = Number(arabic(heading.number));
    const last = this.categories.at(-1);
    // A heading is that of a category once a statement stands below it.
    if (last?.statements.length === 0) this.categories.pop();
    if (last?.number !== number || last.statements.length === 0) this.categories.push({ number, heading, title: '', statements: [] });
  }

  /** Takes the words of a category when its first statement comes. */
  #open(category: Category, path: string): void {
    const { number, title, weight, words = [] } = category.heading;
    for (const word of words) if (word) this.#desk.review(word, 'หัวข้อที่ใช้จับคู่');
    this.#desk.read(number, `${path}.number`, category.number);
    category.title = this.#desk.take(title, `${path}.title`);
    const figure = figureIn(weight);
    if (weight && figure) category.weight = this.#desk.read(weight, `${path}.weight`, figure);
  }

  statement({ number, code, text, weight, score, evidence, worked }: Row): void {
    const current = this.categories.at(-1);
    if (!current || !number || !text) return;
    const desk = this.#desk;
    const category = `categories[${this.categories.length - 1}]`;
    if (current.statements.length === 0) this.#open(current, category);
    const path = `${category}.statements[${current.statements.length}]`;
    const printed = desk.read(number, `${path}.number`, arabic(number));
    const texts = evidence.map((cell) => {
      const inner = trim(cell);
      return desk.take({ ...inner, start: inner.start + (BULLET.exec(textOf(inner))?.[0].length ?? 0) }, `${path}.evidence`);
    });
    if (current.statements.some((other) => other['number'] === printed)) desk.ask(`ข้อ ${printed} ซ้ำในเอกสาร ให้ตรวจเลขข้อ`);
    const part = figureIn(weight);
    if (score) this.scores.push(score.value);
    for (const cell of worked) desk.review(cell, 'ค่าที่เอกสารคำนวณไว้ เว็บไซต์คำนวณเอง ใช้จับคู่');
    current.statements.push({
      number: printed,
      ...(code && { code: desk.take(code, `${path}.code`) }),
      text: desk.take(text, `${path}.text`),
      ...(score && { score: desk.read(score.passage, `${path}.score`, score.value) }),
      ...(weight && part && { weight: desk.read(weight, `${path}.weight`, part) }),
      ...(texts.some(Boolean) && { evidence: texts.filter(Boolean).join(' ') }),
    });
  }
}

/** Who looked over the form, by post. */
const reviewerIn = (desk: Desk, rows: readonly Row[]): string | undefined => {
  for (const passage of rows.flatMap(({ all }) => all)) {
    const [label] = labelled(passage, vocabulary('plan-labels')).filter(({ field }) => field === 'approver');
    if (!label || !desk.ledger.isFree(label.value)) continue;
    const { rest: posts, names } = withoutNames(label.value);
    for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
    desk.review(label.label, 'ชื่อช่องที่ใช้จับคู่');
    const post = posts.map((part) => desk.take(part, 'reviewer')).join(' ');
    if (post) return post.replace(/^\((.*)\)$/, '$1');
  }
  return undefined;
};

/** แบบประเมินตนเอง: numbered statements by category, with what there is and the score where the form has one. */
export const importAssessment = (desk: Desk): Draft => {
  const rows = rowsOf(desk, desk.paper.blocks);
  const scale = scaleOf(desk);
  const form = new Form(desk);
  rows.forEach((row, index) => {
    if (!row.all.every((passage) => desk.ledger.isFree(passage))) return;
    const heading = headingOf(row, rows[index + 1]);
    const [only] = row.all;
    if (row.all.length === 1 && only && SCALE.test(clean(textOf(only)))) desk.review(only, 'หัวข้อที่ใช้จับคู่');
    else if (heading) form.heading(heading);
    else if (TOTAL.test(clean(textOf(row.all[0]!))) && row.all.length > 1)
      for (const passage of row.all) desk.review(passage, 'ผลรวมที่เอกสารคำนวณไว้ เว็บไซต์คำนวณเอง ใช้จับคู่');
    else form.statement(row);
  });
  const categories = form.categories.filter(({ statements }) => statements.length > 0);
  if (categories.length === 0)
    desk.ask('ไม่พบหมวดและข้อความประเมิน ให้เพิ่ม categories จากข้อความในไฟล์ตรวจ หรือเพิ่มชื่อหัวคอลัมน์ใน .config/import-words.yaml แล้วนำเข้าใหม่');
  askForScale(desk, scale, form.scores);
  const reviewer = reviewerIn(desk, rows);
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
      ...(scale && { scale }),
      categories: categories.map(({ number, title: name, weight, statements }) => ({
        number,
        title: name,
        ...(weight !== undefined && { weight }),
        statements,
      })),
      ...(reviewer && { reviewer }),
    },
  };
};
