import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Block } from '../paper.ts';
import { UnreadableError } from './unreadable.ts';

const run = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

/** The pages as Poppler reads them, or undefined where it is not there. It alone reads what the glyphs of Thai marks stand for (ActualText). */
const pagesOfPoppler = async (file: string): Promise<string[] | undefined> => {
  try {
    const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'], { maxBuffer: MOST_BYTES });
    return stdout.split('\f');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** What a reader gives for glyphs that it cannot tell: control characters, or the vowel after the sign that holds it. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const LOST = /[\u0000-\u0008\u000E-\u001F\uFFFD]|\u0E33\s?\u0E32/;

/** The pages as pdf.js reads them. @throws {UnreadableError} where letters of Thai are lost */
const pagesOfPdfJs = async (file: string): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))), { mergePages: false });
  if (text.some((page) => LOST.test(page)))
    throw new UnreadableError('PDF นี้เก็บสระและวรรณยุกต์ไทยไว้ในแบบที่อ่านได้ไม่ครบ ให้หาไฟล์ Word เดิม หรือติดตั้ง Poppler (คำสั่ง pdftotext) แล้วนำเข้าใหม่');
  return text;
};

/**
 * A page as it was written. No Thai word begins with a mark or with า, and none ends after a vowel that is written first: white space there comes
 * of the places of glyphs. A tone that stands apart behind a letter belongs to the one before it that has a vowel (`ขึน ้`).
 */
const joined = (page: string): string =>
  page
    .replace(/([ก-ฮ][\u0E31\u0E34-\u0E37])([ก-ฮ])\s+([\u0E48-\u0E4B])(?=\s|$)/g, '$1$3$2')
    .replace(/\s+(?=[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E])/g, '')
    .replace(/(?<=[\u0E40-\u0E44])[ \t]+(?=[ก-ฮ])/g, '');

/** The text layer of a PDF, line by line. It says nothing of tables; a scanned page has none. */
export const readPdf = async (file: string): Promise<Block[]> => {
  const pages = (await pagesOfPoppler(file)) ?? (await pagesOfPdfJs(file));
  return pages.flatMap((page, index) =>
    joined(page.normalize('NFC'))
      .split('\n')
      .flatMap((line, row): Block[] =>
        line.trim() === '' ? [] : [{ kind: 'paragraph', text: line.trim(), place: `หน้า ${index + 1} บรรทัดที่ ${row + 1}` }],
      ),
  );
};
