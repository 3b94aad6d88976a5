import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { nameThaiGlyphs } from './thai-glyphs.ts';

/** What a browser does not write into a PDF. */
export interface Properties {
  title: string;
  /** Whose booklet it is. */
  author: string;
  /** Day of the booklet, ISO 8601. */
  day: string;
  /** The name of each page, as viewers show it. */
  labels: readonly string[];
}

/** A PDF with its properties and the names of its pages, packed. It holds no moment of printing: the same booklet has the same bytes. */
export const finishPdf = async (bytes: Uint8Array, { title, author, day, labels }: Properties): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const midnight = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setLanguage('th-TH');
  pdf.setCreationDate(midnight);
  pdf.setModificationDate(midnight);
  // PDF knows no Thai numbers: each page is told its whole name.
  const names = labels.flatMap((label, page) => [page, pdf.context.obj({ P: PDFHexString.fromText(label) })]);
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: names }));
  nameThaiGlyphs(pdf);
  return pdf.save({ useObjectStreams: true });
};
