import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  LeaderType,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { toThaiDigits } from '../thai/digits.ts';
import { textOfLine, type Block, type Cell, type Line, type Paper, type Section, type Signature } from '../text/paper.ts';
import { repack } from './package.ts';

/** What a Word file needs beside its paper. */
export interface WordOptions {
  title: string;
  /** Whose paper it is. */
  author: string;
  /** Day of the paper, ISO 8601; it stands in the file's properties. */
  day: string;
  /** The full URL of an address of the site. */
  toUrl: (address: string) => string;
}

/** The type of Thai official letters; offices have it, and readers without it get a substitute from their own programs. */
const FACE = 'TH Sarabun New';
/** Half points: letters are set in 16 points, wide tables smaller. */
const SIZE = { text: 32, table: 28, wide: 24, kind: 58 } as const;
/** Twentieths of a point: A4, and the margins of a Thai official letter (left 3 cm, right 2 cm). */
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = {
  upright: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
  wide: { top: 1134, bottom: 1134, left: 850, right: 850 },
} as const;
const WIDTH = {
  upright: A4.width - MARGIN.upright.left - MARGIN.upright.right,
  wide: A4.height - MARGIN.wide.left - MARGIN.wide.right,
} as const;
/** First line of a paragraph, and the place beside the mark of a list's item. */
const INDENT = 1134;
const HANGING = 425;
const DOTS = '.'.repeat(44);

/**
 * A paper as a Word file (DOCX). The same paper gives the same bytes, whenever and wherever it is written.
 */
export const toDocx = async (paper: Paper, options: WordOptions): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new Document({
    title: options.title,
    creator: options.author,
    lastModifiedBy: options.author,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE },
            size: SIZE.text,
            language: { value: 'th-TH', bidirectional: 'th-TH' },
          },
        },
        heading1: {
          run: { size: SIZE.text, bold: true, color: '000000', font: FACE },
          paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
        },
        heading2: {
          run: { size: SIZE.text, bold: true, color: '000000', font: FACE },
          paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
        },
      },
    },
    sections: sectionsOf(paper, options),
  });
  return repack(await Packer.toBuffer(document), timeless(options.day));
};

/** Takes out what the library makes up anew each time: the moment of writing, and the names of links. */
const timeless = (day: string) => {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
    return names.get(name)!;
  };
  return (_: string, text: string): string =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      // Names that are not numbers are random ones; document.xml comes before its relations and sets the order.
      .replace(/\b((?:r:id|Id)=")(rId(?!\d+")[\w-]+)"/g, (_all, attribute: string, name: string) => `${attribute}${rename(name)}"`);
};

/** A section of the Word file for every stretch of pages of one orientation. */
const sectionsOf = (paper: Paper, options: WordOptions): ISectionOptions[] => {
  const stretches: { wide: boolean; children: (Paragraph | Table)[] }[] = [{ wide: false, children: headOf(paper) }];
  const add = (wide: boolean, children: (Paragraph | Table)[]) => {
    const last = stretches.at(-1)!;
    if (last.wide === wide) last.children.push(...children);
    else stretches.push({ wide, children });
  };
  for (const section of paper.sections) addSection(section, options, add);
  add(false, endOf(paper));
  return stretches.map(({ wide, children }) => ({
    properties: {
      page: {
        size: { ...A4, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: wide ? MARGIN.wide : MARGIN.upright,
        pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
      },
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
    },
    children,
  }));
};

const addSection = (
  { title, parts }: Section,
  options: WordOptions,
  add: (wide: boolean, children: (Paragraph | Table)[]) => void,
): void => {
  parts.forEach(({ wide, blocks }, index) => {
    if (index === 0) add(wide, [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })]);
    add(
      wide,
      blocks.flatMap((block) => blockOf(block, wide, options)),
    );
  });
};

const bold = (text: string, size?: number): TextRun => {
  // Of a type of its own, or lint takes `bold` for the old method of strings, which `TextRun` accepts too.
  const options: IRunOptions = { text, bold: true, ...(size && { size }) };
  return new TextRun(options);
};

const runs = (line: Line, { toUrl }: WordOptions, size?: number): ParagraphChild[] =>
  line.map(({ text, address }) =>
    address === undefined
      ? new TextRun({ text, ...(size && { size }) })
      : new ExternalHyperlink({
          link: toUrl(address),
          children: [new TextRun({ text, underline: { type: UnderlineType.DOTTED }, ...(size && { size }) })],
        }),
  );

const blockOf = (block: Block, wide: boolean, options: WordOptions): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [
        new Paragraph({
          indent: { firstLine: INDENT },
          spacing: { before: block.keep ? 80 : 0, after: block.keep ? 0 : 80 },
          keepNext: block.keep ?? false,
          children: runs(block.line, options),
        }),
      ];
    case 'list':
      // The marks are text: programs do not agree on lists numbered in Thai digits.
      return block.items.map(
        (item, index) =>
          new Paragraph({
            tabStops: [{ type: TabStopType.LEFT, position: INDENT + HANGING }],
            indent: { left: INDENT + HANGING, hanging: HANGING },
            children: [
              new TextRun({ children: [block.ordered ? `${toThaiDigits(String(index + 1))})` : '–', new Tab()] }),
              ...runs(item, options),
            ],
          }),
      );
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 60 },
          children: [bold(block.caption)],
        }),
        tableOf(block, wide, options),
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ];
  }
};

const tableOf = ({ columns, rows }: Extract<Block, { kind: 'table' }>, wide: boolean, options: WordOptions): Table => {
  const width = wide ? WIDTH.wide : WIDTH.upright;
  const size = wide ? SIZE.wide : SIZE.table;
  const widths = columns.map(({ share }) => Math.floor((width * share) / 100));
  const cell = (content: Cell, place: number, heading = false) =>
    new TableCell({
      width: { size: widths[place]!, type: WidthType.DXA },
      margins: { left: 85, right: 85, top: 20, bottom: 20 },
      ...(heading && { shading: { fill: 'E8E8E8' }, verticalAlign: VerticalAlignTable.CENTER }),
      children: (content.length > 0 ? content : [[{ text: '' }]]).map(
        (line) =>
          new Paragraph({
            ...(heading && { alignment: AlignmentType.CENTER }),
            children: heading ? [bold(textOfLine(line), size)] : runs(line, options, size),
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      // Repeated at the top of every page that the table runs over to.
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, place) => cell([[{ text: title }]], place, true)),
      }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((content, place) => cell(content, place)) })),
    ],
  });
};

const headOf = ({ kind, head }: Paper): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [bold(kind, SIZE.kind)],
  }),
  ...head.map(
    ({ label, value }) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: 1417 }],
        indent: { left: 1417, hanging: 1417 },
        children: [bold(label), new TextRun({ children: [new Tab(), value ?? DOTS] })],
      }),
  ),
];

const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
);

const signatureOf = ({ post, role }: Signature, more: readonly string[] = []): Paragraph[] =>
  [`(ลงชื่อ)${DOTS}`, post ?? `ตำแหน่ง${DOTS}`, ...(role === undefined ? [] : [role]), ...more].map(
    (text, index, { length }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        // One signature stands on one page; rows of a table are kept whole by themselves.
        keepNext: more.length > 0 && index < length - 1,
        spacing: { before: index === 0 ? 480 : 0 },
        children: [new TextRun(text)],
      }),
  );

const endOf = ({ closing, signatures, decision }: Paper): (Paragraph | Table)[] => {
  const half = Math.floor(WIDTH.upright / 2);
  const pairs = Array.from({ length: Math.ceil(signatures.length / 2) }, (_, row) => signatures.slice(row * 2, row * 2 + 2));
  return [
    new Paragraph({ indent: { firstLine: INDENT }, spacing: { before: 240, after: 120 }, children: [new TextRun(closing)] }),
    new Table({
      width: { size: half * 2, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [half, half],
      borders: NO_BORDERS,
      rows: pairs.map(
        (pair) =>
          new TableRow({
            cantSplit: true,
            children: [0, 1].map(
              (place) =>
                new TableCell({
                  width: { size: half, type: WidthType.DXA },
                  borders: NO_BORDERS,
                  children: pair[place] ? signatureOf(pair[place]) : [new Paragraph('')],
                }),
            ),
          }),
      ),
    }),
    new Paragraph({ keepNext: true, spacing: { before: 360 }, children: [bold(decision.title)] }),
    ...[1, 2].map(
      () =>
        new Paragraph({
          keepNext: true,
          tabStops: [{ type: TabStopType.RIGHT, position: WIDTH.upright, leader: LeaderType.DOT }],
          children: [new TextRun({ children: [new Tab()] })],
        }),
    ),
    ...signatureOf(decision.signature, [`วันที่${DOTS}`]),
  ];
};
