import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Signature } from '../../text/paper.ts';
import { WIDTH } from './measures.ts';

/** A line to write on, which stands within half of a page beside a word. */
const LINE = '.'.repeat(34);

const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
);

/** A line to sign on, with the post and its part in the paper below. */
export const signatureOf = ({ post, role }: Signature, more: readonly string[] = []): Paragraph[] =>
  [`(ลงชื่อ)${LINE}`, post ?? `ตำแหน่ง${LINE}`, ...(role === undefined ? [] : [role]), ...more].map(
    (text, index, { length }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        // One signature stands on one page; rows of a table are kept whole by themselves.
        keepNext: more.length > 0 && index < length - 1,
        spacing: { before: index === 0 ? 480 : 0 },
        children: [new TextRun(text)],
      }),
  );

/** Signatures, two beside each other. */
export const signaturesSideBySide = (signatures: readonly Signature[]): Table => {
  const half = Math.floor(WIDTH.upright / 2);
  const pairs = Array.from({ length: Math.ceil(signatures.length / 2) }, (_, row) => signatures.slice(row * 2, row * 2 + 2));
  return new Table({
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
  });
};
