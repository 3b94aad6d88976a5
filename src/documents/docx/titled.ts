import { AlignmentType, Paragraph, type Table } from 'docx';
import type { TitledPaper } from '../../text/paper.ts';
import { bold } from './blocks.ts';
import { SIZE } from './measures.ts';
import { signaturesSideBySide } from './signatures.ts';

/** The lines of a title, in the middle of the page. */
export const titleOf = ({ title }: TitledPaper): Paragraph[] =>
  title.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { after: index === title.length - 1 ? 240 : 0 },
        children: [bold(text, index === 0 ? SIZE.title : SIZE.text)],
      }),
  );

export const signaturesOf = ({ signatures }: TitledPaper): Table[] => (signatures.length > 0 ? [signaturesSideBySide(signatures)] : []);
