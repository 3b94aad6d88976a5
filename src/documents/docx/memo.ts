import { AlignmentType, LeaderType, LineRuleType, Paragraph, Tab, TabStopType, TextRun, UnderlineType, type Table } from 'docx';
import type { Paper } from '../../text/paper.ts';
import { bold } from './blocks.ts';
import { DOTS, GARUDA, INDENT, SIZE, WIDTH } from './measures.ts';
import { signatureOf, signaturesSideBySide } from './signatures.ts';

/** The head of an official memorandum, as the rules of correspondence (ระเบียบงานสารบรรณ) have it. */
export const headOf = ({ kind, head, to }: Paper): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120, line: GARUDA, lineRule: LineRuleType.AT_LEAST },
    children: [bold(kind, SIZE.kind)],
  }),
  ...head.map(
    (items) =>
      new Paragraph({
        // The dots run on to where the next begins, and the last to the margin.
        tabStops: items.map((_, place) => ({
          type: place === items.length - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
          position: Math.floor((WIDTH.upright * (place + 1)) / items.length),
          leader: LeaderType.DOT,
        })),
        children: items.flatMap(({ label, value }) => [
          bold(label),
          new TextRun({ text: ` ${value ?? ''}`, ...(value !== undefined && { underline: { type: UnderlineType.DOTTED } }) }),
          new TextRun({ children: [new Tab()] }),
        ]),
      }),
  ),
  new Paragraph({
    spacing: { before: 120 },
    tabStops: [{ type: TabStopType.LEFT, position: TO }],
    indent: { left: TO, hanging: TO },
    children: [bold(to.label), new TextRun({ children: [new Tab(), to.value] })],
  }),
];

/** Where the name of the addressee begins. */
const TO = 850;

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
