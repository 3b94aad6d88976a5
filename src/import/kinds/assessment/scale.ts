import { USUAL_SCALE } from '../../../schemas/vocabulary.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { piecesOf } from '../../paper.ts';
import { textOf, trim, whole, type Passage } from '../../passage.ts';

/** A mark of the scale and what it means, as the form prints them. */
interface Level {
  score: number;
  label: string;
}

const SCORE = String.raw`(?:ระดับ|คะแนน)?\s*(?:ที่\s*)?[\d๐-๙]{1,2}\s*(?:คะแนน)?\s*(?:=|หมายถึง|หมายความว่า|คือ)`;
/** `5 = ดีมาก, 4 = ดี`, `คะแนน ๐ หมายถึง ไม่มี`. */
const LEVEL = new RegExp(String.raw`${SCORE}\s*(?<label>[^\n]+?)(?=[\s,;]*${SCORE}|[\s,;]*(?:\n|$))`, 'gd');

interface FoundLevel {
  score: number;
  /** The score and its sign, and the label. */
  sign: Passage;
  label: Passage;
}

const levelsIn = (passage: Passage): FoundLevel[] =>
  [...textOf(passage).matchAll(LEVEL)].map((match) => {
    const [start, end] = match.indices!.groups!['label']!;
    const [digits] = /\d+/.exec(toArabicDigits(match[0]))!;
    const at = (from: number, to: number) => trim({ ...passage, start: passage.start + from, end: passage.start + to });
    return { score: Number(digits), sign: at(match.index, start), label: at(start, end) };
  });

/** The first scale that a paper explains: its marks follow each other, each once. */
const levelsOf = (desk: Desk): FoundLevel[] => {
  let run: FoundLevel[] = [];
  for (const piece of piecesOf(desk.paper)) {
    const found = levelsIn(whole(piece));
    if (found.length === 0 && run.length > 1) return run;
    if (found.length === 0) run = [];
    for (const level of found) {
      if (run.some(({ score }) => score === level.score)) return run;
      run.push(level);
    }
  }
  return run;
};

const isUsual = (scale: readonly Level[]): boolean =>
  scale.length === USUAL_SCALE.length &&
  USUAL_SCALE.every(({ score, label }, index) => scale[index]!.score === score && scale[index]!.label === label);

/** The scale of a form in rising order; undefined where it has the usual one, or explains none. */
export const scaleOf = (desk: Desk): Level[] | undefined => {
  const found = levelsOf(desk).sort((a, b) => a.score - b.score);
  if (found.length < 2) return undefined;
  const scale = found.map(({ score, label }) => ({ score, label: clean(textOf(label)) }));
  const isKnown = isUsual(scale);
  found.forEach(({ score, sign, label }, index) => {
    desk.read(sign, `scale[${index}].score`, score);
    if (isKnown) desk.review(label, 'เกณฑ์ 0–4 ตามแบบทั่วไป เว็บไซต์รู้อยู่แล้ว');
    else desk.take(label, `scale[${index}].label`);
  });
  return isKnown ? undefined : scale;
};

/** Asks for the scale where a score is in none that is known. */
export const askForScale = (desk: Desk, scale: readonly Level[] | undefined, scores: readonly number[]): void => {
  const known: number[] = (scale ?? USUAL_SCALE).map(({ score }) => score);
  const strange = [...new Set(scores)].filter((score) => !known.includes(score)).sort((a, b) => a - b);
  if (strange.length > 0)
    desk.ask(`คะแนน ${strange.join(', ')} ไม่มีในเกณฑ์คะแนน (${known.join(', ')}) ให้เพิ่ม scale ตามแบบประเมิน หรือตรวจคะแนน`);
};
