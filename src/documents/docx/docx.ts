import type { Table } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Paper, Section, TitledPaper } from '../../text/paper.ts';
import { repack } from '../package.ts';
import { blockOf, type ToUrl } from './blocks.ts';
import { A4, FACE, MARGIN, SIZE } from './measures.ts';
import { endOf, headOf } from './memo.ts';
import { signaturesOf, titleOf } from './titled.ts';

/** What a Word file needs beside its paper. */
export interface WordOptions {
  title: string;
  /** Whose paper it is. */
  author: string;
  /** Day of the paper, ISO 8601; it stands in the file's properties. */
  day: string;
  toUrl: ToUrl;
}

const SUBHEADING = {
  run: { size: SIZE.text, bold: true, color: '000000', font: FACE },
  paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
};

/**
 * A paper as a Word file (DOCX). The same paper gives the same bytes, whenever and wherever it is written.
 */
export const toDocx = async (paper: Paper | TitledPaper, options: WordOptions): Promise<Uint8Array<ArrayBuffer>> => {
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
        heading2: SUBHEADING,
        heading3: SUBHEADING,
        heading4: SUBHEADING,
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
const sectionsOf = (paper: Paper | TitledPaper, options: WordOptions): ISectionOptions[] => {
  const isMemo = 'decision' in paper;
  const stretches: { wide: boolean; children: (Paragraph | Table)[] }[] = [
    { wide: false, children: isMemo ? headOf(paper) : titleOf(paper) },
  ];
  const add = (wide: boolean, children: (Paragraph | Table)[]) => {
    const last = stretches.at(-1)!;
    if (last.wide === wide) last.children.push(...children);
    else stretches.push({ wide, children });
  };
  for (const section of paper.sections) addSection(section, options.toUrl, add);
  const end = isMemo ? endOf(paper) : signaturesOf(paper);
  if (end.length > 0) add(false, end);
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

const addSection = ({ title, parts }: Section, toUrl: ToUrl, add: (wide: boolean, children: (Paragraph | Table)[]) => void): void => {
  parts.forEach(({ wide, blocks }, index) => {
    if (index === 0 && title !== '') add(wide, [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })]);
    add(
      wide,
      blocks.flatMap((block) => blockOf(block, wide, toUrl)),
    );
  });
};
