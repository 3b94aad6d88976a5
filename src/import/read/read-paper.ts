import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { piecesOf, type Block, type Paper } from '../paper.ts';
import { convert } from './libre-office.ts';
import { readPdf } from './pdf.ts';
import { readSheets } from './sheet.ts';
import { decodeText, readPlain, readSeparated } from './text.ts';
import { UnreadableError } from './unreadable.ts';
import { readWord, type Reading } from './word.ts';

const READERS: Record<string, (file: string) => Promise<Reading | Block[]> | Block[]> = {
  '.docx': (file) => readWord(readFileSync(file)),
  '.xlsx': (file) => readSheets(readFileSync(file)),
  '.csv': (file) => readSeparated(decodeText(readFileSync(file))),
  '.tsv': (file) => readSeparated(decodeText(readFileSync(file))),
  '.txt': (file) => readPlain(decodeText(readFileSync(file))),
  '.pdf': readPdf,
  '.doc': async (file) => readWord(await convert(file, 'docx')),
  '.odt': async (file) => readWord(await convert(file, 'docx')),
  '.rtf': async (file) => readWord(await convert(file, 'docx')),
  '.xls': async (file) => readSheets(await convert(file, 'xlsx')),
  '.ods': async (file) => readSheets(await convert(file, 'xlsx')),
};
export const FORMATS = Object.keys(READERS);

/** A file of an office as a paper. @throws {UnreadableError} */
export const readPaper = async (file: string): Promise<Paper> => {
  const format = extname(file).toLowerCase();
  const reader = READERS[format];
  if (!reader) throw new UnreadableError(`ไม่รู้จักไฟล์ ${format || 'ที่ไม่มีนามสกุล'} นำเข้าได้: ${FORMATS.join(' ')}`);
  let read: Reading | Block[];
  try {
    read = await reader(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UnreadableError('ไม่พบไฟล์นี้ ตรวจชื่อและโฟลเดอร์');
    throw new UnreadableError(
      `อ่านไฟล์ไม่ได้ ไฟล์อาจเสีย มีรหัสผ่าน หรือไม่ใช่ ${format} จริง ให้เปิดไฟล์แล้วบันทึกใหม่ (รายละเอียด: ${(error as Error).message})`,
    );
  }
  const paper: Paper = { file: basename(file), ...(Array.isArray(read) ? { blocks: read } : read) };
  if (piecesOf(paper).every(({ text }) => text.trim() === ''))
    throw new UnreadableError(
      format === '.pdf' ? 'PDF นี้ไม่มีข้อความ คงเป็นภาพสแกน ให้หาไฟล์ Word เดิม หรือแปลงเป็นข้อความ (OCR) ก่อน' : 'ไฟล์นี้ไม่มีข้อความ ตรวจว่าเลือกไฟล์ถูก',
    );
  return paper;
};
