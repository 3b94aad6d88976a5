import type { Nodes } from 'hast';

/**
 * The parser reads Markdown as it was made for English: marks of emphasis need a space beside punctuation, one tilde strikes
 * out, a bare address ends at a space. Thai writes no such spaces. So single characters are disguised before the parse as
 * characters that it reads as punctuation and nothing else, and get their own shape back in the tree. One stands for one,
 * so every place in the tree is a place in the text as it was written.
 */
export interface Disguise {
  text: string;
  /** Gives the characters of a node, not of those below it, their own shape back. Changes the node. */
  undo: (node: Nodes) => void;
}

/** Blocks of 256 symbols (Braille, box drawing, mathematics); one that a text does not use stands for ASCII and Thai. */
const BLOCKS = [0x2800, 0x2500, 0x2200];
const THAI = 0x0e00;

export const disguise = (source: string): Disguise => {
  const places = [...tildes(source), ...addressMarks(source), ...emphasisNeighbours(source)];
  const block = places.length === 0 ? undefined : BLOCKS.find((first) => !inBlock(first).test(source));
  if (block === undefined) return { text: source, undo: () => undefined };
  const parts: string[] = [];
  let done = 0;
  for (const place of places.sort((a, b) => a - b)) {
    if (place < done) continue;
    const code = source.charCodeAt(place);
    parts.push(source.slice(done, place), String.fromCharCode(code < 0x80 ? block + 0x80 + code : block + code - THAI));
    done = place + 1;
  }
  parts.push(source.slice(done));
  const disguised = new RegExp(inBlock(block), 'g');
  const own = (symbol: string): string => {
    const code = symbol.charCodeAt(0) - block;
    return String.fromCharCode(code < 0x80 ? THAI + code : code - 0x80);
  };
  const undoText = (text: string): string => {
    const plain = text.replace(disguised, own);
    if (!plain.includes('%')) return plain;
    // In addresses the parser has put them into percent signs.
    return plain.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
      const decoded = decode(encoded);
      return inBlock(block).test(decoded) ? encodeURI(decoded.replace(disguised, own)) : encoded;
    });
  };
  return { text: parts.join(''), undo: (node) => undoNode(node, undoText) };
};

const inBlock = (first: number): RegExp => new RegExp(`[${String.fromCharCode(first)}-${String.fromCharCode(first + 0xff)}]`);

const decode = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
};

/** Puts every text of a node through `undo`: its value, its name, its attributes. */
const undoNode = (node: Nodes, undo: (text: string) => string): void => {
  if ('value' in node) node.value = undo(node.value);
  if ('properties' in node)
    for (const name in node.properties) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = undo(value);
      else if (Array.isArray(value)) node.properties[name] = value.map((part) => (typeof part === 'string' ? undo(part) : part));
    }
  if ('attributes' in node)
    for (const attribute of node.attributes) if (typeof attribute.value === 'string') attribute.value = undo(attribute.value);
};

/** A backslash before a mark takes its meaning; two are a backslash. */
const ESCAPED = String.raw`(?<!(?<!\\)(?:\\\\)*\\)`;

/** The places of a pattern in a text, which is searched only where it holds the sign that every match has. */
const placesOf = (sign: string, pattern: RegExp, source: string): number[] =>
  source.includes(sign) ? Array.from(source.matchAll(pattern), ({ index }) => index) : [];

/** Single tildes, as in `08.30~12.00`: only two strike out. */
const TILDE = new RegExp(`(?=~)${ESCAPED}(?<!~)~(?!~)`, 'g');
const tildes = (source: string): number[] => placesOf('~', TILDE, source);

/** What makes a bare address or e-mail one to the parser; they become links afterwards (`addresses.ts`). Those in `<…>` stay. */
const addressMarks = (source: string): number[] => [
  ...placesOf('://', /:(?<=(?<!<)\bhttps?:)(?=\/\/)/gi, source),
  ...(/www\./i.test(source) ? placesOf('.', /\.(?<=\bwww\.)(?=[\p{L}\d])/giu, source) : []),
  ...placesOf('@', /@(?<=(?<!<(?:mailto:)?[\w.+-]*)[\w.+-]@)(?=\w)/gi, source),
];

const THAI_LETTER = /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59]/;
const LETTER = /[\w\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Letters right outside marks of emphasis that have punctuation right inside (`คำ**“สำคัญ”**ต่อ`): to the parser they must
 * look like punctuation too. Beside `**`, which is nothing else, Latin letters and digits as well. A single `_` joins
 * the words of file names.
 */
const emphasisNeighbours = (source: string): number[] => {
  if (!/[*_~]/.test(source)) return [];
  const asked = [...source.matchAll(MARKS)].flatMap(({ 0: mark, index }) => {
    const letter = mark === '**' ? LETTER : THAI_LETTER;
    const [before, after] = [index - 1, index + mark.length];
    if (letter.test(source[before] ?? '') && PUNCTUATION.test(source[after] ?? '')) return [before];
    if (PUNCTUATION.test(source[before] ?? '') && letter.test(source[after] ?? '')) return [after];
    return [];
  });
  // A single letter between two marks may be what they emphasise: it is outside both only when both say so.
  const isBetween = (place: number) => isMark(source[place - 1]) && isMark(source[place + 1]);
  return asked.filter((place, index) => !isBetween(place) || asked[index - 1] === place || asked[index + 1] === place);
};

/** It begins with what is looked for: a look behind at every letter takes long. */
const MARKS = new RegExp(`(?=[*_~])${ESCAPED}(?:\\*+|(?<!_)_{2,3}(?!_)|(?<!~)~~(?!~))`, 'g');
const isMark = (letter: string | undefined): boolean => letter !== undefined && '*_~'.includes(letter);
