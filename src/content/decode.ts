import { isUtf8 } from 'node:buffer';

/** What keeps bytes from being read as UTF-8, and where it begins (both counted from 1). */
export interface DecodingFault {
  line: number;
  column: number;
  what: string;
  fix: string;
}

const SAVE_AS_UTF8 = 'เปิดไฟล์ด้วย Notepad เลือก ไฟล์ > บันทึกเป็น… แล้วเลือกการเข้ารหัสเป็น UTF-8';

/** Text of a file, which must be UTF-8; without its byte order mark. */
export const decode = (bytes: Uint8Array): { text: string } | { fault: DecodingFault } => {
  if (isUtf16(bytes)) return { fault: { line: 1, column: 1, what: 'ไฟล์ไม่ได้บันทึกเป็น UTF-8 (เป็น UTF-16)', fix: SAVE_AS_UTF8 } };
  return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes) } : { fault: explain(bytes, firstBadByte(bytes)) };
};

/** Notepad marks UTF-16 ("Unicode") by its first bytes; other programs leave the mark out, and then every ASCII letter has a zero beside it. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (!bytes.includes(0)) return false;
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  // A stray zero byte is a control character of a text that is UTF-8 otherwise. A line of Thai has few ASCII letters but its spaces and line ends.
  return Math.max(...zeros) >= 2 && Math.max(...zeros) * 20 > bytes.length && Math.min(...zeros) * 10 < Math.max(...zeros);
};

/** Where the first byte stands that is not UTF-8: the longest beginning that decodes, found by halving. */
const firstBadByte = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  // A character that is cut short at the end of the file, or by the bad byte itself, is bad from its own first byte.
  let start = good;
  while (start > 0 && good - start < 3 && (bytes[start - 1]! & 0xc0) === 0x80) start--;
  return start > 0 && isWhole(bytes.subarray(0, start - 1)) && !isWhole(bytes.subarray(0, good)) ? start - 1 : good;
};

const decodes = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};
const isBeginning = (bytes: Uint8Array): boolean => decodes(bytes, true);
const isWhole = (bytes: Uint8Array): boolean => decodes(bytes, false);

const explain = (bytes: Uint8Array, offset: number): DecodingFault => {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
  // Saved anew, a file that is UTF-8 for the most part would keep what is broken in it.
  // eslint-disable-next-line no-control-regex -- beyond ASCII
  if (/[^\u0000-\u007F]/.test(before))
    return {
      ...place,
      what: 'มีข้อความในบรรทัดนี้ที่ไม่ใช่ UTF-8 (น่าจะวางมาจากไฟล์ ANSI/TIS-620)',
      fix: 'ลบข้อความที่อ่านไม่ออกในบรรทัดนี้แล้วพิมพ์ใหม่ จากนั้นบันทึกเป็น UTF-8',
    };
  return { ...place, what: 'ไฟล์ไม่ได้บันทึกเป็น UTF-8 (น่าจะเป็น ANSI/TIS-620 หรือ Windows-874)', fix: SAVE_AS_UTF8 };
};
