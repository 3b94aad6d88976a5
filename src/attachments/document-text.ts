import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readAttachment } from '../content/attachment.ts';
import type { Attachment } from '../content/raw-entry.ts';
import { joinGlyphs, LOST_GLYPHS } from '../thai/glyphs.ts';
import { extensionOf } from './kinds.ts';
import { readByPdfJs, readByPoppler } from './pdf-pages.ts';

/** Largest file that is read for its text; a scan of many pages is larger, and has none. */
const MAX_FILE_BYTES = 20_000_000;
/** Largest text of a Word file when unpacked: a small file can hold a huge one. */
const MAX_UNPACKED_BYTES = 50_000_000;
/** Letters kept of a text, some ten pages: what a document is about stands at its beginning, and the index holds all of it. */
export const MAX_LETTERS = 20_000;
/** Pages of a PDF that may hold as many. */
const MAX_PAGES = 30;

/** Lines of a page or a cell are no lines of the text: Thai goes on without a space, other scripts with one. */
const joinLines = (text: string): string =>
  joinGlyphs(text.normalize('NFC'))
    .replace(/(?<=[\u0e01-\u0e4e])[ \t]*\n[ \t]*(?=[\u0e01-\u0e4e])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text layer of a PDF in the order in which it was written, a page a line; pages whose Thai cannot be told from their glyphs are left out. */
const readPdf = async (bytes: Uint8Array): Promise<string[]> => {
  const pages = (await readByPoppler(bytes, '-raw', '-l', String(MAX_PAGES))) ?? (await readByPdfJs(bytes)).slice(0, MAX_PAGES);
  return pages.filter((page) => !LOST_GLYPHS.test(page)).map(joinLines);
};

/** The paragraphs of a Word file. */
const readDocx = async (bytes: Buffer): Promise<string[]> => {
  let unpacked = 0;
  unzipSync(bytes, { filter: ({ originalSize }) => ((unpacked += originalSize), false) });
  if (unpacked > MAX_UNPACKED_BYTES) return [];
  return (await mammoth.extractRawText({ buffer: bytes })).value.split(/\n+/).map(joinLines);
};

/**
 * The text of a PDF or a Word file beside entries, a page or paragraph a line; empty for other files, for what cannot be read, and where there is none.
 *
 * @throws {FileChangedError} (rejects) when the file is no longer what was checked.
 */
export const readDocumentText = async (file: Attachment): Promise<string> => {
  const read = { pdf: readPdf, docx: readDocx }[extensionOf(file.name)];
  if (!read) return '';
  const bytes = readAttachment(file);
  if (bytes.length > MAX_FILE_BYTES) return '';
  // A broken file is told by the check; it is found by its title all the same.
  const lines = await read(bytes).catch(() => []);
  return lines.filter(Boolean).join('\n').slice(0, MAX_LETTERS);
};
