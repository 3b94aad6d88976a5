import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UnreadableError } from './unreadable.ts';

const run = promisify(execFile);

/** Where LibreOffice is started from: by name, or where it stands on Windows and macOS. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const TIMEOUT = 120_000;

/** A file as LibreOffice saves it in a newer format. @throws {UnreadableError} */
export const convert = async (file: string, format: 'docx' | 'xlsx'): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'km-import-'));
  try {
    for (const program of PROGRAMS) {
      if (program.includes('/') && !existsSync(program)) continue;
      try {
        // A profile of its own, so that an open LibreOffice does not take the order and do nothing.
        const profile = `-env:UserInstallation=file://${join(folder, 'profile').replaceAll('\\', '/')}`;
        await run(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { timeout: TIMEOUT });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
        throw new UnreadableError(`LibreOffice แปลงไฟล์นี้ไม่สำเร็จ ให้เปิดไฟล์แล้วบันทึกเป็น .${format} เอง แล้วนำเข้าใหม่`);
      }
      const made = readdirSync(folder).find((name) => name.endsWith(`.${format}`));
      if (!made) throw new UnreadableError(`LibreOffice เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสีย ให้เปิดไฟล์แล้วบันทึกเป็น .${format} แล้วนำเข้าใหม่`);
      return new Uint8Array(readFileSync(join(folder, made)));
    }
    throw new UnreadableError(
      `ไฟล์รูปแบบเก่าต้องใช้ LibreOffice แต่เครื่องนี้ไม่มี ให้เปิดไฟล์แล้วเลือก "บันทึกเป็น" .${format} แล้วนำเข้าใหม่ หรือติดตั้ง LibreOffice`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
