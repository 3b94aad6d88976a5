import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AuthoringError } from '../authoring/authoring-error.ts';
import { stampReview } from '../authoring/stamp-review.ts';
import { knowledgeBaseOf } from '../content/audience.ts';
import { formatChanges } from '../content/mend.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { readContent } from '../content/read.ts';
import { validData } from '../content/validate.ts';
import { BASE_PATH, entryKey } from '../domain/entry.ts';
import { reviewsDue } from '../domain/reviews-due.ts';
import type { Site } from '../schemas/site.ts';
import { LOCAL_SITE, readSettings, type Settings } from '../settings.ts';
import { reviewRequest } from '../text/review-request.ts';
import { nearest } from '../thai/nearest.ts';
import { editFile } from './edit-file.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const HELP = [
  'บันทึกว่าทบทวนเนื้อหาแล้ว: npm run review -- รหัส [รหัส …] [--date 2022-01-12]',
  '  รหัส    ชื่อไฟล์ไม่มีนามสกุล เช่น building-permit หรือบอกชุดข้อมูลด้วย เช่น manuals/building-permit',
  '  --date  วันที่ทบทวน ปี ค.ศ.-เดือน-วัน (ปกติคือวันนี้)',
  'รายการที่ครบหรือใกล้ครบกำหนดทบทวน เป็นข้อความพร้อมส่งถึงส่วนราชการ: npm run review -- --due [รหัสส่วนราชการ]',
].join('\n');

interface Options {
  names: readonly string[];
  date: string | undefined;
  due: boolean;
  help: boolean;
}

/** @throws {OptionError} */
const readOptions = (args: string[]): Options => {
  const options = {
    date: { type: 'string' },
    due: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = ((): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> => {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch {
      throw new OptionError(`อ่านคำสั่งไม่ได้: ${args.join(' ')}\n\n${HELP}`);
    }
  })();
  const { date, due, help } = values;
  const buddhist = /^(2[4-9]\d\d)(-.+)$/.exec(date ?? '');
  if (buddhist) throw new OptionError(`--date "${date}" เป็นปี พ.ศ. เขียนเป็นปี ค.ศ. คือ --date ${Number(buddhist[1]) - 543}${buddhist[2]}`);
  if (date !== undefined && !isDay(date)) throw new OptionError(`--date "${date}" ไม่ใช่วันที่ เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น --date 2022-01-12`);
  if (!help && !due && positionals.length === 0) throw new OptionError(`บอกรหัสของรายการที่ทบทวนแล้ว\n\n${HELP}`);
  if (due && (positionals.length > 1 || date !== undefined))
    throw new OptionError(`--due ใช้กับรหัสส่วนราชการเดียว และไม่ใช้กับ --date\n\n${HELP}`);
  return { names: positionals, date, due, help };
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** The entry that is meant: by its id, with its collection, or as its file. @throws {AuthoringError} */
const findEntry = (entries: readonly RawEntry[], typed: string): RawEntry => {
  const name = typed
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '')
    .replace(/\.(?:mdx?|ya?ml)$/, '');
  const found = entries.filter((entry) => name === entry.id || name === entryKey(entry) || name.endsWith(`/${entryKey(entry)}`));
  const [only] = found;
  if (!only) {
    const near = nearest(name, [...new Set(entries.flatMap((entry) => (name.includes('/') ? entryKey(entry) : entry.id)))]);
    throw new AuthoringError(
      `ไม่พบรายการ "${typed}"${near.length > 0 ? ` น่าจะหมายถึง ${near.join(' หรือ ')}` : ' ดูรหัสได้จากชื่อไฟล์หรือที่อยู่ของหน้า'}`,
    );
  }
  if (found.length > 1)
    throw new AuthoringError(`รหัส "${typed}" มีในหลายชุดข้อมูล ระบุให้ชัด: ${found.map((entry) => entryKey(entry)).join(' หรือ ')}`);
  if (only.path.startsWith(BASE_PATH)) throw new AuthoringError(`"${typed}" เป็นเนื้อหาที่มากับระบบ ไม่มีไฟล์ของเทศบาลให้บันทึก`);
  return only;
};

/** Notes the review in every file, or in none where one of them cannot be. */
const stamp = ({ content, today }: Settings, names: readonly string[], date = today): void => {
  const entries = readContent(content).entries.filter(({ collection }) => collection !== 'site');
  const found = [...new Set(names.map((name) => findEntry(entries, name)))];
  const stamped = found.map((entry) => ({ entry, edits: stampReview(entry, date, today) }));
  for (const { entry, edits } of stamped) {
    if (edits.length === 0) {
      console.log(`· ${entry.file}: บันทึกวันที่ทบทวน ${date} ไว้แล้ว ไม่ได้แก้ไฟล์`);
      continue;
    }
    const mended = editFile(entry, edits);
    if (!mended) throw new AuthoringError(`${entry.file}: ไฟล์เปลี่ยนไประหว่างนี้ ไม่ได้แก้ สั่งใหม่อีกครั้ง`);
    writeFileSync(entry.file, mended.written);
    console.log(formatChanges(`✓ บันทึกการทบทวนแล้ว ${entry.file}`, mended.changes));
  }
};

/** Prints for every department, or one, the mail that asks for what is due. */
const printDue = ({ content, today, site: origin, base }: Settings, only: string | undefined): void => {
  const { entries } = readContent(content);
  const read = entries.map((raw) => ({ raw, data: raw.unreadable ? undefined : validData(raw) })).filter(({ data }) => data !== undefined);
  const site = read.find(({ raw }) => raw.collection === 'site')?.data as Site | undefined;
  if (!site) throw new AuthoringError('ยังไม่มี site/site.yaml หรือยังมีข้อผิดพลาด ตรวจด้วย npm run check:content');
  const kb = knowledgeBaseOf(
    site,
    'staff',
    today,
    read.filter(({ raw }) => raw.collection !== 'site'),
  );
  const departments = kb.entries('departments').map(({ id }) => id);
  if (only !== undefined && !departments.includes(only)) {
    const near = nearest(only, departments);
    throw new AuthoringError(
      `ไม่รู้จักส่วนราชการ "${only}" ${near.length > 0 ? `น่าจะหมายถึง ${near.join(' หรือ ')}` : `ใช้: ${departments.join(', ')}`}`,
    );
  }
  const due = reviewsDue(kb).filter(({ department }) => only === undefined || department?.id === only);
  const toUrl = (address: string): string => origin + base.replace(/\/$/, '') + address;
  for (const reviews of due) {
    console.log(`${reviewRequest(kb, reviews, toUrl)}\n`);
    console.log(
      `(ได้รับคำตอบแล้ว บันทึกด้วย: npm run review -- ${reviews.reviews.map(({ entry }) => entryKey(entry)).join(' ')})\n${'─'.repeat(60)}`,
    );
  }
  if (due.length > 0 && origin === LOCAL_SITE) console.log('ยังไม่ได้ตั้ง KM_SITE ที่อยู่ในข้อความจึงชี้มาที่เครื่องนี้ ก่อนส่งให้ตั้งเป็นที่อยู่จริง');
  if (due.length === 0) console.log('✓ ไม่มีรายการที่ครบหรือใกล้ครบกำหนดทบทวน');
};

/** `npm run review`: notes that entries were reviewed, or writes to the departments what is due. */
await runCommand(() => {
  const { names, date, due, help } = readOptions(process.argv.slice(2));
  if (help) console.log(HELP);
  else if (due) printDue(readSettings(), names[0]);
  else stamp(readSettings(), names, date);
});
