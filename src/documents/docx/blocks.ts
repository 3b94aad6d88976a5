import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { toThaiDigits } from '../../thai/digits.ts';
import { textOfLine, type Block, type Cell, type Line } from '../../text/paper.ts';
import { HANGING, INDENT, SIZE, WIDTH } from './measures.ts';

/** The full URL of an address of the site. */
export type ToUrl = (address: string) => string;

export const bold = (text: string, size?: number): TextRun => {
  // Of a type of its own, or lint takes `bold` for the old method of strings, which `TextRun` accepts too.
  const options: IRunOptions = { text, bold: true, ...(size && { size }) };
  return new TextRun(options);
};

const runs = (line: Line, toUrl: ToUrl, size?: number): ParagraphChild[] =>
  line.map(({ text, address }) =>
    address === undefined
      ? new TextRun({ text, ...(size && { size }) })
      : new ExternalHyperlink({
          link: toUrl(address),
          children: [new TextRun({ text, underline: { type: UnderlineType.DOTTED }, ...(size && { size }) })],
        }),
  );

/** Sections have the first level. */
const HEADINGS = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const;

export const blockOf = (block: Block, wide: boolean, toUrl: ToUrl): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level ?? 1], children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [
        new Paragraph({
          indent: { firstLine: INDENT },
          spacing: { before: block.keep ? 80 : 0, after: block.keep ? 0 : 80 },
          keepNext: block.keep ?? false,
          children: runs(block.line, toUrl),
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
              ...runs(item, toUrl),
            ],
          }),
      );
    case 'table':
      return [
        ...(block.caption === ''
          ? []
          : [new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [bold(block.caption)] })]),
        tableOf(block, wide, toUrl),
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ];
  }
};

const tableOf = ({ columns, rows, merged = [] }: Extract<Block, { kind: 'table' }>, wide: boolean, toUrl: ToUrl): Table => {
  const width = wide ? WIDTH.wide : WIDTH.upright;
  const size = wide ? SIZE.wide : SIZE.table;
  const widths = columns.map(({ share }) => Math.floor((width * share) / 100));
  /** Where a cell stands in one that reaches down over several rows. */
  const mergeOf = (row: number, column: number) => {
    const over = merged.find((each) => each.column === column && each.row <= row && row < each.row + each.rows);
    return over && (over.row === row ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE);
  };
  const cell = (
    content: Cell,
    place: number,
    heading = false,
    verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType],
  ) =>
    new TableCell({
      ...(verticalMerge && { verticalMerge }),
      width: { size: widths[place]!, type: WidthType.DXA },
      margins: { left: 85, right: 85, top: 20, bottom: 20 },
      ...(heading && { shading: { fill: 'E8E8E8' }, verticalAlign: VerticalAlignTable.CENTER }),
      children: (content.length > 0 ? content : [[{ text: '' }]]).map(
        (line) =>
          new Paragraph({
            ...(heading && { alignment: AlignmentType.CENTER }),
            children: heading ? [bold(textOfLine(line), size)] : runs(line, toUrl, size),
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
      ...rows.map(
        (cells, row) =>
          new TableRow({ cantSplit: true, children: cells.map((content, place) => cell(content, place, false, mergeOf(row, place))) }),
      ),
    ],
  });
};
