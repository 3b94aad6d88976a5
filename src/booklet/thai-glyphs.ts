import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Fonts draw ำ in two pieces, ํ and า, with a tone mark between them; of the ring and the mark some make one glyph. */
const waysToDraw = (text: string): string[][] => {
  const pieces = text.replaceAll(/([่-๋]?)ำ/g, 'ํ$1า');
  return [[...pieces], pieces.match(/ํ[่-๋]|./gsu) ?? []];
};

/** Glyph numbers and the words they stand for, from a page: `/Span<</ActualText <FEFF…> >> BDC … <0024> Tj … EMC`. */
const TOKENS = /\/(\w+) [\d.]+ Tf|ActualText <FEFF([0-9A-F]*)>|<([0-9A-F]+)> Tj|\bEMC\b/g;

const hexOf = (letters: string): string => Buffer.from(letters, 'utf16le').swap16().toString('hex').toUpperCase();

/** The letter of each glyph of each font, where the page says what it stands for. */
const lettersIn = (page: string): Map<string, Map<string, string>> => {
  const fonts = new Map<string, Map<string, string>>();
  let font = '';
  let ways: string[][] | undefined;
  let glyphs: string[] = [];
  for (const [token, name, actual, shown] of page.matchAll(TOKENS)) {
    if (name !== undefined) font = name;
    else if (actual !== undefined) {
      ways = waysToDraw(Buffer.from(actual, 'hex').swap16().toString('utf16le'));
      glyphs = [];
    } else if (shown !== undefined) glyphs.push(...(shown.match(/.{4}/g) ?? []));
    else if (token === 'EMC' && ways !== undefined) {
      const drawn = ways.find(({ length }) => length === glyphs.length);
      if (drawn) {
        const letters = fonts.get(font) ?? new Map<string, string>();
        fonts.set(font, letters);
        glyphs.forEach((glyph, place) => letters.set(glyph, drawn[place]!));
      }
      ways = undefined;
    }
  }
  return fonts;
};

const textOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/**
 * Tells of which letter a mark is that stands higher or further left than usual. Chromium says so beside the text of the page, which
 * some viewers (Firefox) do not read: in these, words with such marks could neither be found nor copied.
 */
export const nameThaiGlyphs = (pdf: PDFDocument): void => {
  const letters = new Map<PDFRef, Map<string, string>>();
  for (const { node } of pdf.getPages()) {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
    const page = streams.map((stream) => (stream instanceof PDFRawStream ? textOf(stream) : '')).join('\n');
    for (const [name, found] of lettersIn(page)) {
      const map = fonts?.lookupMaybe(PDFName.of(name), PDFDict)?.get(PDFName.of('ToUnicode'));
      if (map instanceof PDFRef) letters.set(map, new Map([...(letters.get(map) ?? []), ...found]));
    }
  }
  for (const [ref, found] of letters) {
    const map = pdf.context.lookup(ref);
    if (!(map instanceof PDFRawStream)) continue;
    const named = textOf(map).replaceAll(/<([0-9A-F]{4})> <0000>/g, (line, glyph: string) => {
      const letter = found.get(glyph);
      return letter === undefined ? line : `<${glyph}> <${hexOf(letter)}>`;
    });
    pdf.context.assign(ref, pdf.context.flateStream(named));
  }
};
