import { readFileSync } from 'node:fs';
import { readByPdfJs, readByPoppler } from '../../attachments/pdf-pages.ts';
import { joinGlyphs, LOST_GLYPHS } from '../../thai/glyphs.ts';
import type { Block } from '../paper.ts';
import { UnreadableError } from './unreadable.ts';

/** The pages as pdf.js reads them. @throws {UnreadableError} where letters of Thai are lost */
const readWhole = async (bytes: Uint8Array): Promise<string[]> => {
  const pages = await readByPdfJs(bytes);
  if (pages.some((page) => LOST_GLYPHS.test(page)))
    throw new UnreadableError('PDF นี้เก็บสระและวรรณยุกต์ไทยไว้ในแบบที่อ่านได้ไม่ครบ ให้หาไฟล์ Word เดิม หรือติดตั้ง Poppler (คำสั่ง pdftotext) แล้วนำเข้าใหม่');
  return pages;
};

/** The text layer of a PDF, line by line. It says nothing of tables; a scanned page has none. */
export const readPdf = async (file: string): Promise<Block[]> => {
  const bytes = readFileSync(file);
  const pages = (await readByPoppler(bytes)) ?? (await readWhole(bytes));
  return pages.flatMap((page, index) =>
    joinGlyphs(page.normalize('NFC'))
      .split('\n')
      .flatMap((line, row): Block[] =>
        line.trim() === '' ? [] : [{ kind: 'paragraph', text: line.trim(), place: `หน้า ${index + 1} บรรทัดที่ ${row + 1}` }],
      ),
  );
};
