import type { Piece } from './paper.ts';

/** A part of a piece of text, by its offsets there, so that it is known which letters were used. */
export interface Passage {
  piece: Piece;
  start: number;
  end: number;
}

export const whole = (piece: Piece): Passage => ({ piece, start: 0, end: piece.text.length });

export const textOf = ({ piece, start, end }: Passage): string => piece.text.slice(start, end);

const part = ({ piece, start }: Passage, from: number, to: number): Passage => ({ piece, start: start + from, end: start + to });

/** A passage without the white space around it. */
export const trim = (passage: Passage): Passage => {
  const text = textOf(passage);
  return part(passage, text.length - text.trimStart().length, text.trimEnd().length);
};

const isEmpty = (passage: Passage): boolean => textOf(passage).trim() === '';

/** What lies between the matches of a pattern, without empty parts. */
export const split = (passage: Passage, separator: RegExp): Passage[] => {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of textOf(passage).matchAll(separator)) {
    parts.push(part(passage, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(part(passage, from, passage.end - passage.start));
  return parts.map(trim).filter((item) => !isEmpty(item));
};

export const lines = (passage: Passage): Passage[] => split(passage, /\n/g);

/** The named groups of a pattern in a passage, as passages; undefined where it does not match. The pattern needs the flag `d`. */
export const groups = (passage: Passage, pattern: RegExp): Record<string, Passage | undefined> | undefined => {
  const found = pattern.exec(textOf(passage))?.indices?.groups;
  if (!found) return undefined;
  return Object.fromEntries(
    Object.entries(found as Record<string, [number, number] | undefined>).map(([name, span]) => [
      name,
      span ? trim(part(passage, span[0], span[1])) : undefined,
    ]),
  );
};
