import { BLANK, placesOf, type Coverage, type Place } from './coverage.ts';

/** Marks that stand on the page as characters, since they are of another dialect or not as the dialect wants them. */
export type LeftoverKind = keyof typeof PATTERNS;

export interface Leftover extends Place {
  kind: LeftoverKind;
  /** As written. */
  text: string;
  /** What it must be, where that is certain; offsets count from the start of the body. */
  edit?: { start: number; end: number; text: string };
}

interface Pattern {
  /** What every match holds; a text without it is not searched. */
  sign: string;
  find: RegExp;
  /** The matched text mended; undefined where that is not certain. */
  mend?: (written: string, before: string, after: string) => string | undefined;
}

/** An address in round brackets, as opposed to a remark in them. */
const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:|tel:|\.{0,2}\/|#)`;
const FILE = String.raw`\.(?:mdx?|ya?ml|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif|webp|svg|heic)`;
/** Text in round brackets, which may hold others. */
const IN_BRACKETS = String.raw`(?:[^()<>\n]|\([^()\n]{0,200}\))`;
/** The beginning of a line, also in a quotation. */
const LINE = String.raw`^[ \t>]*`;
const lines = (line: string): RegExp => new RegExp(`${line}[^\\n]*(?:\\n${line.slice(1)}[^\\n]*)+`, 'gm');

const boldFrom = (written: string): string => `**${written.slice(2, -2)}**`;

const PATTERNS = {
  heading: {
    sign: '##',
    find: new RegExp(`${LINE}#{2,6}(?=[^\\s#${BLANK}])`, 'gm'),
    mend: (written) => `${written} `,
  },
  'heading-wide': {
    sign: '＃',
    find: new RegExp(`${LINE}＃{1,6}[ \\t\u3000]*(?=[^\\s＃])`, 'gm'),
    mend: (written) => {
      const depth = [...written].filter((letter) => letter === '＃').length;
      return `${/^[ \t>]*/.exec(written)![0]}${'#'.repeat(Math.max(2, depth))} `;
    },
  },
  'heading-or-tag': { sign: '#', find: new RegExp(`${LINE}#(?=[\\p{L}])[^#\\n]*$`, 'gmu') },
  'link-space': {
    sign: '] ',
    find: new RegExp(String.raw`\[[^[\]\n]+\][ \t]+\((?:${ADDRESS}[^()\s]*|[^()\s]+${FILE})\)`, 'gi'),
    mend: (written) => written.replace(/\][ \t]+\((?=[^()]*\)$)/, ']('),
  },
  'address-space': {
    sign: '](',
    find: new RegExp(String.raw`!?\[[^[\]\n]*\]\((?=${ADDRESS}|[^\n]{0,300}${FILE}\))(?=[^\n]{0,300}?[ \t])${IN_BRACKETS}{1,300}\)`, 'gi'),
    mend: (written) => {
      const [, text = '', address = ''] = /^(!?\[[^[\]]*\])\((.*)\)$/.exec(written) ?? [];
      return /["'“”‘’<>]/.test(address) || /^ ?https?:/i.test(address) ? undefined : `${text}(<${address.trim()}>)`;
    },
  },
  'link-open': { sign: '](', find: new RegExp(String.raw`\[[^[\]\n]+\]\(${ADDRESS}[^()\n]*$`, 'gim') },
  'link-reversed': {
    sign: ')[',
    find: new RegExp(String.raw`\([^()\n]+\)\[${ADDRESS}[^[\]\s]*\]`, 'gi'),
    mend: (written) => written.replace(/^\((.*)\)\[(.*)\]$/, '[$1]($2)'),
  },
  reference: { sign: '][', find: /\[(?!\^|\d+\]\[\d+\])[^[\]\n]+\]\[[^[\]\n]*\]/g },
  footnote: { sign: '[^', find: /\[\^[^[\]\s]+\]/g },
  contents: { sign: '[', find: new RegExp(`${LINE}\\[{1,2}[_${BLANK}]?toc[_${BLANK}]?\\]{1,2}[ \\t]*$`, 'gim') },
  wiki: { sign: '[[', find: /!?\[\[(?!.?toc.?\]\])[^[\]\n]+\]\]/gi },
  directive: { sign: ':::', find: new RegExp(String.raw`${LINE}:{3,}(?:[\s\S]{0,2000}?\n[ \t>]*:{3,}[ \t]*$|[^\n]*)`, 'gm') },
  shortcode: { sign: '{', find: /\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}/g },
  attributes: { sign: '{', find: /(?<!\{)\{[#.:][^{}\n]*\}/g },
  alert: { sign: '[!', find: /\[!(?:note|tip|info|important|warning|caution)\]/gi },
  'bold-space': {
    sign: '**',
    find: /(?<!\*)\*\*(?:[ \t]+[^*\n]*?[^*\s][ \t]*|[^*\s][^*\n]*?[ \t]+)\*\*(?!\*)/g,
    mend: (written, before, after) => {
      const inner = written.slice(2, -2);
      const lead = inner.startsWith(' ') && /\S/.test(before) ? ' ' : '';
      const trail = inner.endsWith(' ') && /\S/.test(after) ? ' ' : '';
      return `${lead}**${inner.trim()}**${trail}`;
    },
  },
  bold: { sign: '**', find: /(?<!\*)\*{2,3}(?!\*)/g },
  'bold-underscores': { sign: '__', find: /(?<!_)__(?=[^\s_])[^_\n]*[^\s_]__(?!_)/g, mend: boldFrom },
  'emphasis-underscores': {
    sign: '_',
    find: /(?<![_\w])_(?=[“‘"'])[^_\n]*[”’"']_(?![_\w])/g,
    mend: (written) => `*${written.slice(1, -1)}*`,
  },
  strike: { sign: '~~', find: /(?<!~)~~(?!~)/g },
  highlight: { sign: '==', find: /(?<!=)==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g },
  superscript: { sign: '^', find: /\^[^\s^[\]]{1,12}\^/g },
  subscript: { sign: '~', find: /(?<=[a-z])~\d{1,3}~/gi },
  entity: {
    sign: '&',
    find: /&amp;(?:#\d+|#x[\da-f]+|[a-z]+\d*);|&(?:nbsp|amp|lt|gt|quot|copy|hellip|[nm]dash|[lr][ds]quo|bull)(?![;\w=])/gi,
  },
  angle: { sign: '<', find: /<(?:https?:\/\/|www\.|mailto:|\.{0,2}\/)[^<>\n]*>/gi },
  'angle-open': { sign: '<', find: /<(?:https?:\/\/|www\.|mailto:)[^<>\n]*$/gim },
  code: { sign: '`', find: /(?<!`)`{1,3}(?!`)/g },
  task: {
    sign: '[',
    find: new RegExp(String.raw`^[ \t>${BLANK}]*(?:[-*+][ \t]*)?\[ ?[xX✓✔]? ?\](?![([:])[ \t]*(?=[^\s([:])`, 'gm'),
    mend: (written) => {
      const [, before = '', box = ''] = /^([\s\S]*?)\[([^\]]*)\]\s*$/.exec(written) ?? [];
      const item = /[-*+][ \t]*$|\d[.)][ \t]*$/.test(before) ? `${before.trimEnd()} ` : `${before}- `;
      return `${item}[${box.trim() ? 'x' : ' '}] `;
    },
  },
  bullets: {
    sign: '\n',
    find: lines(String.raw`${LINE}(?:[•●▪◦■‣·][ \t]*(?=\S)|[–—][ \t]+(?=\S)|-(?=[\u0e01-\u0e4eA-Za-z]))`),
    mend: (written) => written.replace(/^([ \t>]*)[•●▪◦■‣·–—-][ \t]*/gm, '$1- '),
  },
  numbers: {
    sign: '\n',
    find: lines(String.raw`${LINE}[\d๐-๙]{1,3}[.)](?=[^\s\d๐-๙.)])`),
    mend: (written) => written.replace(/^([ \t>]*[\d๐-๙]{1,3}[.)])/gm, '$1 '),
  },
  table: {
    sign: '|',
    find: new RegExp(String.raw`${LINE}\|[^\n|]*\|[^\n]*\|[ \t]*$(?:\n[ \t>]*\|[^\n]*$)*`, 'gm'),
    mend: (written) => {
      const rows = written.split('\n');
      const columns = rows.map((row) => cellsOf(row).length);
      if (rows.length < 2 || columns.some((count) => count !== columns[0]) || rows.some(isDelimiter)) return undefined;
      const begin = /^[ \t>]*/.exec(written)![0];
      return [rows[0], `${begin}|${' --- |'.repeat(columns[0]!)}`, ...rows.slice(1)].join('\n');
    },
  },
  spreadsheet: {
    sign: '\t',
    find: /^[^\n\t]*\S\t+\S[^\n\t]*\t+\S[^\n]*(?:\n[^\n]*\S\t+\S[^\n]*)*|^[^\n]*\S\t+\S[^\n]*(?:\n[^\n]*\S\t+\S[^\n]*)+/gm,
  },
} satisfies Record<string, Pattern>;

const KINDS = Object.entries(PATTERNS) as [LeftoverKind, Pattern][];

/** Cells of a row, those of escaped pipes taken together. */
export const cellsOf = (row: string): string[] =>
  row
    .replace(/^[ \t>]*\|?|\|?[ \t]*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** Whether a row is the one between the head of a table and its rows. */
export const isDelimiter = (row: string): boolean => cellsOf(row).every((cell) => /^:?-+:?$/.test(cell));

/** Fields of a front matter that stand in a body. */
const FRONT_MATTER = /^\s*---[ \t]*\n(?:[\w-]+:[^\n]*\n)+---[ \t]*(?:\n|$)/;

/** What is left of markup on the page of a body, in order; of two that overlap the first. */
export const leftoversOf = (source: string, { prose }: Coverage): Leftover[] => {
  const found = KINDS.flatMap(([kind, { sign, find, mend }]) =>
    prose.includes(sign)
      ? Array.from(prose.matchAll(find), ({ 0: { length }, index }) => {
          const end = index + length;
          const written = source.slice(index, end);
          const text = mend?.(written, source[index - 1] ?? '\n', source[end] ?? '\n');
          return { kind, start: index, end, written, edit: text === undefined ? undefined : { start: index, end, text } };
        })
      : [],
  );
  const placeAt = placesOf(source);
  const taken = new Uint8Array(found.length && source.length);
  return found
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, written, edit }) => ({
      kind,
      text: written.replace(/^[\s>]+|\s+$/g, ''),
      ...placeAt(start + /^[\s>]*/.exec(written)![0].length),
      ...(edit && { edit }),
    }));
};

/** Whether a body begins with fields that belong above it. */
export const hasFrontMatter = (source: string): boolean => FRONT_MATTER.test(source);
