import type { Element, Nodes, Root } from 'hast';
import { isFootnoteMark } from './footnotes.ts';
import { walk, walkElements } from './walk.ts';

/** What became of each character of a body: nothing, words of the page, code on it, or marks that the parser has used. */
const LOST = 0;
const PROSE = 1;
const CODE = 2;
const USED = 3;

/** A place in a body, both counted from 1; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Words of a body that are not on its page. */
export interface LostText extends Place {
  text: string;
  /** What they are: cells beyond the last column, a footnote that nothing refers to or that has the label of another, words after the language of code, … */
  kind: 'cell' | 'footnote' | 'footnote-again' | 'definition' | 'code-info' | 'other';
  /** Of a footnote or definition. */
  label?: string;
}

/** What stands on the page of a text, and what does not. */
export interface Coverage {
  /** The text as long as it was, with nothing in it but the words of the page: marks, code and escaped characters are blank. */
  prose: string;
  lost: LostText[];
}

/** Compares a text with the tree that was parsed of it (`parse.ts`), character by character. */
export const coverageOf = (source: string, tree: Root): Coverage => {
  const marks = new Uint8Array(source.length);
  const rows: [start: number, end: number][] = [];
  walk(tree, (node, parent) => {
    const range = rangeOf(node);
    if (!range) return;
    if (node.type === 'text') {
      const inCode = parent?.type === 'element' && parent.tagName === 'code';
      marks.fill(inCode ? CODE : PROSE, ...range);
    } else markUsed(node, range, source, marks);
    if (node.type === 'element' && node.tagName === 'tr') rows.push(range);
  });
  markDefinitions(source, tree, marks);
  return { prose: proseOf(source, marks), lost: lostIn(source, marks, rows) };
};

const rangeOf = ({ position }: Nodes): [start: number, end: number] | undefined =>
  position?.start.offset === undefined || position.end.offset === undefined ? undefined : [position.start.offset, position.end.offset];

/** Marks of a list item or footnote; of an item of a task too. */
const ITEM = /^(?:\[\^[^\]]+\]:|(?:[-*+]|[\d๐-๙]+[.)])(?:\s+\[[ xX]\])?)/;
const TAG = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/;
const CLOSING_TAG = /<\/[^<>]*>$/;

/** Marks what the parser has used of the text of a node; what stands in it is marked after it, as its own. */
const markUsed = (node: Exclude<Nodes, { type: 'text' }>, [start, end]: [number, number], source: string, marks: Uint8Array): void => {
  const written = source.slice(start, end);
  const use = (from: number, to: number, as = USED) => marks.fill(as, from, to);
  if (node.type === 'element') {
    const { tagName } = node;
    // The address and title of a link, the label of a footnote.
    if (tagName === 'a' || tagName === 'img' || tagName === 'sup') use(start, end);
    // Of a description the parser leaves out what looks like a tag.
    if (tagName === 'img')
      for (const { 0: tag, index } of written.matchAll(/<[^<>\n]+>(?=[^\n]*\]\()/g))
        if (!String(node.properties.alt).includes(tag)) use(start + index, start + index + tag.length, LOST);
    if (tagName === 'li') use(start, start + (ITEM.exec(written)?.[0].length ?? 0));
    else if (tagName === 'code') {
      use(start, end, CODE);
      // Of what follows a fence, the first word is the language.
      const [opening, words] = /^(?:`{3,}|~{3,})[ \t]*\S*([^\n]*)/.exec(written) ?? [''];
      if (words) marks.fill(LOST, start + opening.length - words.length, start + opening.length);
    }
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    use(start, start + (TAG.exec(written)?.[0].length ?? 0));
    use(end - (CLOSING_TAG.exec(written)?.[0].length ?? 0), end);
  } else if (node.type !== 'root') use(start, end);
};

/** A definition of an address, `[label]: address "title"`. */
const DEFINITION =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[((?:\\.|[^[\]\\])+)\]:[ \t]*\n?[ \t>]*(?:<[^>\n]*>|[^\s<]\S*)(?:[ \t]*\n?[ \t>]*(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/gm;
const UNUSED_DEFINITION = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[(?!\^)((?:\\.|[^[\]\\])+)\]:/;
const FOOTNOTE = /^\[\^([^\]]+)\]:/;

/** Definitions that a link or picture uses; the first of a label is the one that counts. */
const markDefinitions = (source: string, tree: Root, marks: Uint8Array): void => {
  if (!source.includes(']:')) return;
  const used = new Set<string>();
  walkElements(tree, (element) => {
    const label = referenceLabel(element, source);
    if (label) used.add(label);
  });
  if (used.size === 0) return;
  for (const { 0: definition, 1: label, index } of source.matchAll(DEFINITION)) {
    const place = index + definition.indexOf('[');
    if (marks[place] === LOST && used.delete(normalLabel(label!))) marks.fill(USED, place, index + definition.length);
  }
};

/** Label of the definition that a link or image uses (`[text][label]`, `[label][]`, `[label]`); empty where the address stands in it. */
export const referenceLabel = (element: Element, source: string): string => {
  if ((element.tagName !== 'a' && element.tagName !== 'img') || isFootnoteMark(element)) return '';
  const range = rangeOf(element);
  if (!range) return '';
  return normalLabel(/\[((?:\\.|[^[\]\\])+)\](?:\[\])?$/.exec(source.slice(...range))?.[1] ?? '');
};

export const normalLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Stands for what is no word of the page. */
export const BLANK = '\0';

const proseOf = (source: string, marks: Uint8Array): string => {
  const runs: string[] = [];
  const mayEscape = source.includes('\\');
  for (let start = 0, end = 0; start < source.length; start = end) {
    const isProse = marks[start] === PROSE;
    while (end < source.length && (marks[end] === PROSE) === isProse) end++;
    const run = source.slice(start, end);
    if (!isProse) runs.push(blank(run, start === 0 || source[start - 1] === '\n'));
    else runs.push(mayEscape ? run.replace(/\\[!-/:-@[-`{-~]/g, BLANK + BLANK) : run);
  }
  return runs.join('');
};

/** A run that is no prose: blank but for what begins a line, indentation and marks of quotations. */
const blank = (run: string, beginsLine: boolean): string => {
  if (!beginsLine && !run.includes('\n')) return BLANK.repeat(run.length);
  return run.replace(/[^\n]+/g, (part, place: number) => {
    const begin = place > 0 || beginsLine ? /^[ \t>]*/.exec(part)![0] : '';
    return begin + BLANK.repeat(part.length - begin.length);
  });
};

const WORD = /[\p{L}\p{N}\p{M}\p{So}]/u;

/** Runs of text of which nothing became anything, as far as they have words. */
const lostIn = (source: string, marks: Uint8Array, rows: readonly [start: number, end: number][]): LostText[] => {
  const lost: LostText[] = [];
  const placeAt = placesOf(source);
  for (let start = marks.indexOf(LOST); start !== -1 && start < source.length;) {
    let end = start;
    while (end < source.length && marks[end] === LOST) end++;
    if (WORD.test(source.slice(start, end))) lost.push(...explainLost(source, [start, end], rows, marks, placeAt));
    start = end < source.length ? marks.indexOf(LOST, end) : -1;
  }
  return lost;
};

const explainLost = (
  source: string,
  [start, end]: [number, number],
  rows: readonly [start: number, end: number][],
  marks: Uint8Array,
  placeAt: (offset: number) => Place,
): LostText[] => {
  const run = source.slice(start, end);
  const row = rows.some(([from, to]) => from < start && start < to);
  // Of definitions one below the other each is told; so is each footnote.
  const parts = row ? [run] : run.split(/(?<=\n)(?=[ \t>]*\[[^\]\n]+\]:)/);
  let offset = start;
  return parts.flatMap((part): LostText[] => {
    const at = offset + part.search(/[^\s>|:-]/);
    offset += part.length;
    const text = part.trim();
    if (!WORD.test(text)) return [];
    const place = placeAt(at);
    const footnote = FOOTNOTE.exec(text.replace(/^[ \t>]+/, ''))?.[1];
    const definition = UNUSED_DEFINITION.exec(text)?.[1];
    if (row) return [{ ...place, text: text.replace(/^[|\s]+|[|\s]+$/g, ''), kind: 'cell' }];
    if (footnote !== undefined) {
      const isShown = marks[source.indexOf(`[^${footnote}]:`)] === USED;
      return [{ ...place, text, kind: isShown ? 'footnote-again' : 'footnote', label: footnote }];
    }
    if (definition !== undefined) return [{ ...place, text, kind: 'definition', label: definition }];
    const lineBefore = source.slice(source.lastIndexOf('\n', at) + 1, at);
    return [{ ...place, text, kind: /(?:`{3}|~{3})\s*\S+\s*$/.test(lineBefore) ? 'code-info' : 'other' }];
  });
};

/** Finds the place of an offset of a text, whose lines are looked for once. */
export const placesOf = (source: string): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
};
