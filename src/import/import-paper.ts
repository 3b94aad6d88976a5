import { parse, stringify } from 'yaml';
import { writeBody } from './body.ts';
import { freeId } from './free-id.ts';
import { Desk, type Draft, type Town } from './desk.ts';
import { KINDS, type Kind } from './kinds/kinds.ts';
import { settleLeftovers } from './leftovers.ts';
import type { Account } from './ledger.ts';
import { countLetters } from './letters.ts';
import type { Block, Paper, Picture } from './paper.ts';
import { shrink } from './pictures.ts';
import { isOpen, quotedIn, reviewName, reviewText } from './review.ts';
import { textOf } from './passage.ts';

export interface File {
  /** Path within the content folder, with slashes. */
  path: string;
  bytes: string | Uint8Array;
}

/** What an import writes, and what it tells. */
export interface Imported {
  entry: File;
  review: File;
  pictures: File[];
  account: Account;
  questions: string[];
  /** How many passages stand in the review file for a person to place. */
  open: number;
}

export interface Target {
  town: Town;
  today: string;
  /** Ids that a collection has already. */
  idsOf: (collection: string) => ReadonlySet<string>;
}

/** Every text and number of a value, which was read again from what was written. */
const valuesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (value instanceof Object) return Object.values(value).flatMap(valuesIn);
  return typeof value === 'string' ? [value] : [];
};

const fileText = (fields: Draft['fields'], body: string | undefined): string => {
  const data = stringify(fields, { lineWidth: 0 });
  return body === undefined ? data : `---\n${data}---\n\n${body}`;
};

/** Longest text that a field takes. */
const LONGEST = 4000;

/**
 * A paper as an entry, its review file and its pictures. What no module placed goes to the body, where the entry has one,
 * else to the review file; then the count is asserted on what is written.
 */
export const importPaper = async (paper: Paper, kind: Kind, { town, today, idsOf }: Target): Promise<Imported> => {
  const desk = new Desk(paper, town);
  const made = KINDS[kind].import(desk);
  settleLeftovers(desk);
  const id = freeId(made.name, made.isNumbered ?? false, idsOf(made.collection));
  const path = `${made.collection}/${id}.${made.format}`;

  const parts = made.format === 'md' ? (made.body ?? { blocks: paper.blocks, headings: new Set<Block>() }) : undefined;
  const images = paper.blocks.filter((block): block is Picture => block.kind === 'picture');
  const pictures: File[] = [];
  const names = new Map<Picture, string>();
  for (const [index, image] of images.entries()) {
    // A picture outside the body is shown nowhere; the check passes over what belongs to a review.
    const shrunk = await shrink(image, parts?.blocks.includes(image) ? `${id}-${index + 1}` : `${id}.review-${index + 1}`);
    if (!shrunk) {
      desk.ask(`อ่าน${image.place}ไม่ได้ ให้นำภาพออกจากเอกสารเอง`);
      continue;
    }
    names.set(image, shrunk.name);
    pictures.push({ path: `${made.collection}/${shrunk.name}`, bytes: shrunk.bytes });
  }

  const body = parts && writeBody(desk, names, parts);
  for (const passage of desk.ledger.rest()) desk.review(passage, '');
  const fields = { ...made.fields, updated: today };
  for (const text of valuesIn(fields)) if (text.length > LONGEST) desk.ask(`ข้อความ “${text.slice(0, 40)}…” ยาวเกิน 4,000 ตัวอักษร ให้แบ่ง`);
  const entry = fileText(fields, body);
  const review = reviewText(desk, path, [...names.values()]);
  const front = body === undefined ? entry : entry.slice(4, entry.indexOf('\n---\n', 4) + 1);
  desk.ledger.assertNothingLost([...valuesIn(parse(front, { schema: 'failsafe' })), body ?? '', ...quotedIn(review)]);
  const open = desk.ledger.entries.filter((item) => isOpen(item) && countLetters(textOf(item.passage)) > 0).length;
  return {
    entry: { path, bytes: entry },
    review: { path: reviewName(path), bytes: review },
    pictures,
    account: desk.ledger.account(),
    questions: desk.questions,
    open,
  };
};
