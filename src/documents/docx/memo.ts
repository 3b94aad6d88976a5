import { AlignmentType, LeaderType, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import type { Paper } from '../../text/paper.ts';
import { bold } from './blocks.ts';
import { DOTS, INDENT, SIZE, WIDTH } from './measures.ts';
import { signatureOf, signaturesSideBySide } from './signatures.ts';

/** The head of an official memorandum. */
export const headOf = ({ kind, head }: Paper): Paragraph[] => [
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

/** What stands below the report: its closing words, who signs it, and room for the decision. */
export const endOf = ({ closing, signatures, decision }: Paper): (Paragraph | Table)[] => {
  return [
    new Paragraph({ indent: { firstLine: INDENT }, spacing: { before: 240, after: 120 }, children: [new TextRun(closing)] }),
    signaturesSideBySide(signatures),
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
