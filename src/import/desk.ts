import type { BodyParts } from './body.ts';
import { clean } from './clean.ts';
import { Ledger } from './ledger.ts';
import { piecesOf, type Paper, type Piece } from './paper.ts';
import { textOf, whole, type Passage } from './passage.ts';

/** What a paper is compared with: what the town's content has already. */
export interface Town {
  name: string;
  departments: readonly { id: string; title: string }[];
  communities: readonly { id: string; title: string }[];
}

/** Where a paper is taken apart: every passage that is used is entered in the ledger in the same step. */
export class Desk {
  readonly ledger: Ledger;
  readonly town: Town;
  readonly paper: Paper;
  /** What only a person can say, in Thai. */
  readonly questions: string[] = [];

  constructor(paper: Paper, town: Town) {
    this.paper = paper;
    this.town = town;
    this.ledger = new Ledger(piecesOf(paper));
  }

  /** The text of a passage for a field, which has it as it stands. */
  take(passage: Passage, field: string): string {
    this.ledger.record(passage, { to: 'field', field });
    return clean(textOf(passage));
  }

  /** A value that was read from a passage. The words it was read from go to the review file, too. */
  read<Value extends string | number | boolean>(passage: Passage, field: string, value: Value): Value {
    this.ledger.record(passage, { to: 'read', field, value: String(value) });
    return value;
  }

  /** To the review file, with the reason: a person says what becomes of it. */
  review(passage: Passage, why: string): void {
    this.ledger.record(passage, { to: 'review', why, isSettled: false });
  }

  reviewPiece(piece: Piece, why: string): void {
    this.review(whole(piece), why);
  }

  /** To the review file as well, but nothing is to be done: it told where the rest belongs, or the site knows it. */
  settle(passage: Passage, why: string): void {
    this.ledger.record(passage, { to: 'review', why, isSettled: true });
  }

  settlePiece(piece: Piece, why: string): void {
    this.settle(whole(piece), why);
  }

  ask(question: string): void {
    if (!this.questions.includes(question)) this.questions.push(question);
  }
}

/** An entry as it will be written. */
export interface Draft {
  collection: string;
  /** The file's name where the paper says which one it is (`2566`), or what stands before the next free number. */
  name: string;
  isNumbered?: boolean;
  format: 'yaml' | 'md';
  fields: Record<string, unknown>;
  /** What may go to the body; all that is left where nothing is said. */
  body?: BodyParts;
}
