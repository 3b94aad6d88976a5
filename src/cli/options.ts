import { parseArgs } from 'node:util';
import { nearest } from '../thai/nearest.ts';

/** What `npm run check:content` may be asked for. */
export interface CheckOptions {
  fix: boolean;
  json: boolean;
  watch: boolean;
  help: boolean;
}

/** An option that there is not, or that does not go with another; the message is in Thai and says what to write. */
export class OptionError extends Error {}

const EXPLAINED: Record<keyof CheckOptions, string> = {
  fix: 'แก้ข้อที่แก้ได้แน่นอนให้ แล้วแสดงสิ่งที่แก้',
  json: 'พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น',
  watch: 'ตรวจใหม่ทุกครั้งที่บันทึกไฟล์ กด Ctrl+C เพื่อหยุด',
  help: 'แสดงตัวเลือก',
};
const NAMES = Object.keys(EXPLAINED) as (keyof CheckOptions)[];

export const HELP = [
  'ตรวจเนื้อหา: npm run check:content -- [ตัวเลือก]',
  ...NAMES.map((name) => `  --${name.padEnd(6)} ${EXPLAINED[name]}`),
].join('\n');

/** Reads the options of a command line. @throws {OptionError} */
export const readOptions = (args: readonly string[]): CheckOptions => {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'boolean' as const }])) as Record<
    keyof CheckOptions,
    { type: 'boolean' }
  >;
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new OptionError(`ไม่รู้จัก "${token.value}" โฟลเดอร์เนื้อหาตั้งด้วย KM_CONTENT\n\n${HELP}`);
    if (token.kind !== 'option') continue;
    if (!(token.name in EXPLAINED)) {
      const [near] = nearest(token.name, NAMES);
      throw new OptionError(`ไม่รู้จักตัวเลือก ${token.rawName}${near ? ` น่าจะหมายถึง --${near}` : ''}\n\n${HELP}`);
    }
    if (token.value !== undefined) throw new OptionError(`ตัวเลือก ${token.rawName} ไม่รับค่า ให้เขียน --${token.name}\n\n${HELP}`);
  }
  const chosen = Object.fromEntries(NAMES.map((name) => [name, values[name] === true])) as unknown as CheckOptions;
  if (chosen.watch && (chosen.fix || chosen.json))
    throw new OptionError(`ใช้ --watch พร้อม --${chosen.fix ? 'fix' : 'json'} ไม่ได้ เลือกอย่างเดียว\n\n${HELP}`);
  return chosen;
};
