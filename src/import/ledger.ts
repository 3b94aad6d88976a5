import { countLetters, isLetter, letterCounts } from './letters.ts';
import type { Piece } from './paper.ts';
import { textOf, type Passage } from './passage.ts';

/** Where a passage went: a field as it stands, a field as a value read from it, the body, or the review file, settled where nothing is to be done. */
export type Destination =
  | { to: 'field'; field: string }
  | { to: 'read'; field: string; value: string }
  | { to: 'body' }
  | { to: 'review'; why: string; isSettled: boolean };

export interface Entry {
  passage: Passage;
  destination: Destination;
}

/** How many letters a paper has, and where they went. */
export interface Account {
  letters: number;
  field: number;
  body: number;
  review: number;
}

/** Letters of a paper that are in none of the files written. */
export class LostLettersError extends Error {}

/** Where each letter of a paper went. A letter is counted where it went first; a cell over several rows may go to each. */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly #pieces: readonly Piece[];
  readonly #taken = new Map<Piece, Uint8Array>();

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    for (const piece of pieces) this.#taken.set(piece, new Uint8Array(piece.text.length));
  }

  record(passage: Passage, destination: Destination): void {
    const taken = this.#taken.get(passage.piece);
    if (!taken) throw new Error(`no piece of this paper: ${passage.piece.place}`);
    const mark = MARKS[destination.to];
    for (let at = passage.start; at < passage.end; at++) taken[at] ||= mark;
    this.entries.push({ passage, destination });
  }

  /** Whether no letter of a passage has gone anywhere yet. */
  isFree({ piece, start, end }: Passage): boolean {
    const taken = this.#taken.get(piece)!;
    for (let at = start; at < end; at++) if (taken[at] && isLetter(piece.text[at]!)) return false;
    return true;
  }

  /** What has gone nowhere yet, in the order of the paper. */
  rest(): Passage[] {
    return this.#pieces.flatMap((piece) => {
      const taken = this.#taken.get(piece)!;
      const parts: Passage[] = [];
      let start = 0;
      for (let at = 0; at <= piece.text.length; at++)
        if (at === piece.text.length || taken[at]) {
          if (start < at) parts.push({ piece, start, end: at });
          start = at + 1;
        }
      return parts.filter((passage) => countLetters(textOf(passage)) > 0);
    });
  }

  account(): Account {
    const account: Account = { letters: 0, field: 0, body: 0, review: 0 };
    for (const piece of this.#pieces) {
      const taken = this.#taken.get(piece)!;
      let at = 0;
      for (const character of piece.text) {
        if (isLetter(character)) {
          account.letters++;
          const column = COLUMNS[taken[at]!];
          if (column) account[column]++;
        }
        at += character.length;
      }
    }
    return account;
  }

  /**
   * Throws unless every letter was placed, and every letter of the paper is in what was written, read again from there.
   * The second does not trust the entries: a field that a module recorded and forgot to write is found by it.
   */
  assertNothingLost(written: Iterable<string>): void {
    const { letters, field, body, review } = this.account();
    if (letters !== field + body + review) throw new LostLettersError(`${letters} letters in, ${field + body + review} placed`);
    const out = letterCounts(written);
    const lost = [...letterCounts(this.#pieces.map(({ text }) => text))].filter(([letter, count]) => count > (out.get(letter) ?? 0));
    if (lost.length > 0)
      throw new LostLettersError(lost.map(([letter, count]) => `${letter}: ${count} in, ${out.get(letter) ?? 0} written`).join('; '));
  }
}

const MARKS: Record<Destination['to'], number> = { field: 1, read: 1, body: 2, review: 3 };
const COLUMNS = [undefined, 'field', 'body', 'review'] as const;
