import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { countLetters } from '../letters.ts';
import type { Piece } from '../paper.ts';

/** Parts of a Word file with text of their own, and what a reader of the paper calls them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, 'กล่องข้อความ'],
  [/^word\/header\d*\.xml$/, 'หัวกระดาษ'],
  [/^word\/footer\d*\.xml$/, 'ท้ายกระดาษ'],
  [/^word\/footnotes\.xml$/, 'เชิงอรรถ'],
  [/^word\/endnotes\.xml$/, 'อ้างอิงท้ายเรื่อง'],
  [/^word\/comments\.xml$/, 'ข้อคิดเห็นในเอกสาร'],
  [/^word\/diagrams\/data\d*\.xml$/, 'แผนภาพ'],
  [/^word\/charts\/chart\d*\.xml$/, 'แผนภูมิ'],
];
/** A line at the edge of pages that only counts them. */
const PAGE = /^(?:หน้า(?:ที่)?)?[-–—\s\d๐-๙/]*$/;
const EDGES = /หัวกระดาษ|ท้ายกระดาษ/;

/** An element as the parser gives it with its order kept. */
type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  trimValues: false,
  parseTagValue: false,
  removeNSPrefix: false,
});

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

/** The texts of the paragraphs of a part. What is given twice, for old programs, is read once; a text box in a paragraph has paragraphs of its own. */
const paragraphsOf = (xml: string, isBoxed = false): string[] => {
  const found: string[] = [];
  let boxes = 0;
  const visit = (nodes: Node[], add: (text: string) => void): void => {
    for (const node of nodes) {
      const name = nameOf(node);
      const inner = node[name];
      if (name === '#text' || !Array.isArray(inner)) continue;
      const children = inner as Node[];
      if (name === 'mc:Fallback' || name === 'w:del' || name === 'w:moveFrom') continue;
      if (name === 'w:p' || name === 'a:p') {
        let text = '';
        visit(children, (part) => (text += part));
        if (!isBoxed || boxes > 0) found.push(...text.split('\n'));
      } else if (name === 'w:t' || name === 'a:t' || name === 'm:t')
        add(children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''));
      else if (name === 'w:tab') add(' ');
      else if (name === 'w:br' || name === 'w:cr') add('\n');
      else {
        const depth = name === 'w:txbxContent' ? 1 : 0;
        boxes += depth;
        visit(children, add);
        boxes -= depth;
      }
    }
  };
  visit(parser.parse(xml) as Node[], () => undefined);
  return found;
};

/** Letters that a line is compared by: without white space, and without what the reader added, marks of lists and of notes. */
export const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[\d+\]|^\s*(?:-|\d+\.)\s/g, '')
    .replace(/\s+/g, '');
/** Shorter texts may stand within another word. */
const CERTAIN = 15;

/** What stands in text boxes, line by line, as it is compared. */
export const boxedTexts = (bytes: Uint8Array): Set<string> =>
  new Set(
    Object.values(unzipSync(bytes, { filter: ({ name }) => /^word\/document\d*\.xml$/.test(name) }))
      .flatMap((content) => paragraphsOf(new TextDecoder().decode(content), true))
      .map(bare)
      .filter((letters) => letters !== ''),
  );

/**
 * Texts of a Word file that its reader leaves out: headers, footers, comments, some text boxes, drawings. Every paragraph of every part is
 * looked for among what was read; one that is printed on each page is told once.
 */
export const leftOut = (bytes: Uint8Array, read: readonly string[]): Piece[] => {
  const known = new Set(read.flatMap((text) => text.split('\n')).map(bare));
  const all = read.map(bare).join('');
  const files = unzipSync(bytes, { filter: ({ name }) => PARTS.some(([pattern]) => pattern.test(name)) });
  const counts = new Map<string, number>();
  return PARTS.flatMap(([pattern, place]) =>
    Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .flatMap(([, content]) => paragraphsOf(new TextDecoder().decode(content)))
      .flatMap((text): Piece[] => {
        const letters = bare(text);
        const isRead = known.has(letters) || (letters.length >= CERTAIN && all.includes(letters));
        if (isRead || countLetters(text) === 0 || (EDGES.test(place) && PAGE.test(text.trim()))) return [];
        known.add(letters);
        const number = (counts.get(place) ?? 0) + 1;
        counts.set(place, number);
        return [{ text: text.trim(), place: `${place} ย่อหน้าที่ ${number}` }];
      }),
  );
};
