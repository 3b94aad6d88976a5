import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NoBrowserError, withPage } from '../booklet/browser.ts';
import { print, type OnPass } from '../booklet/print.ts';
import { checkContent, ContentError } from '../checks/check-content.ts';
import { cutToAudience } from '../content/audience.ts';
import { formatProblems } from '../content/problem.ts';
import { createKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { entryKey, type AnyEntry } from '../domain/entry.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { publicRoot, readSettings, type Settings } from '../settings.ts';
import { blocksOfBody } from '../text/body-blocks.ts';
import type { BodyOf } from '../text/book.ts';
import { communityManuscript, leafletManuscript, manualsManuscript, planManuscript, type Manuscript } from '../text/booklets.ts';
import { assetsBook, topicsOf } from '../text/books/assets.ts';
import { communityYears } from '../text/books/community.ts';
import { nearest } from '../thai/nearest.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

/** Where files for offices go, beside the content; Git leaves it alone. */
const FOLDER = 'export';

const HELP = [
  'ทำรูปเล่ม PDF: npm run booklet -- ชนิดของเล่ม',
  '  manuals        คู่มือสำหรับประชาชนทุกเรื่อง',
  '  plan [ปี]       แผนการจัดการความรู้ของปีงบประมาณ พร้อมผล เช่น plan 2565 (ปกติคือปีล่าสุด)',
  '  assets [รหัสส่วนราชการ หรือหัวเรื่อง]  ขุมความรู้ เช่น assets finance หรือ assets ขยะมูลฝอย (ปกติคือทั้งหมด)',
  '  cop รหัสชุมชน [ปี]  ชุมชนนักปฏิบัติหนึ่งกลุ่มในหนึ่งปีงบประมาณ (ปกติคือปีล่าสุด)',
  '  leaflet รหัสคู่มือ  แผ่นพับของคู่มือหนึ่งเรื่อง A4 สองหน้า พับสามส่วน',
  `ไฟล์อยู่ในโฟลเดอร์ ${FOLDER}/ ของเดิมชื่อเดียวกันจะถูกแทนที่`,
].join('\n');

/** A name as part of a file's name. */
const asFileName = (name: string): string => name.trim().replaceAll(/[\s/\\:*?"<>|]+/g, '-');

/** What a kind of booklet is made of, by what was typed behind it. */
type Find = (
  kb: KnowledgeBase,
  bodyOf: BodyOf,
  asked: string | undefined,
  year: string | undefined,
  root: string | undefined,
) => Pick<Manuscript, 'name' | 'write'>;

const KINDS: Record<string, Find> = {
  manuals: (kb, bodyOf, asked) => {
    if (asked !== undefined) throw new OptionError(`manuals ไม่รับ "${asked}" เล่มนี้รวมคู่มือทุกเรื่อง\n\n${HELP}`);
    return manualsManuscript(kb, bodyOf);
  },
  plan: (kb, bodyOf, asked) => {
    const plans = kb.entries('plans');
    const plan = asked === undefined ? plans[0] : plans.find(({ id, data }) => id === asked || String(data.fiscalYear) === asked);
    if (!plan)
      throw new OptionError(
        plans.length === 0 ? 'ยังไม่มีแผนให้ทำรูปเล่ม' : `ไม่มีแผน "${asked ?? ''}" มีแผน ${plans.map(({ id }) => id).join(', ')}`,
      );
    return planManuscript(kb, bodyOf, plan);
  },
  assets: (kb, bodyOf, asked) => {
    const book = assetsBook(kb, bodyOf, asked);
    if (!book)
      throw new OptionError(
        [
          `ไม่มีส่วนราชการหรือหัวเรื่อง "${asked ?? ''}"`,
          `  ส่วนราชการ: ${kb
            .entries('departments')
            .map(({ id }) => id)
            .join(', ')}`,
          `  หัวเรื่อง: ${topicsOf(kb).join(', ')}`,
        ].join('\n'),
      );
    return { name: ['assets', ...(asked === undefined ? [] : [asFileName(asked)])].join('-'), write: () => ({ book }) };
  },
  cop: (kb, bodyOf, asked, year) => {
    const communities = kb.entries('communities');
    const community = communities.find(({ id, data }) => id === asked || data.title === asked);
    if (!community)
      throw new OptionError(
        communities.length === 0
          ? 'ยังไม่มีชุมชนนักปฏิบัติให้ทำรูปเล่ม'
          : `${asked === undefined ? 'บอกรหัสชุมชนนักปฏิบัติ' : `ไม่มีชุมชนนักปฏิบัติ "${asked}"`} มี ${communities.map(({ id }) => id).join(', ')}`,
      );
    const years = communityYears(kb, community);
    const wanted = year === undefined ? years[0] : years.find((each) => String(each) === year);
    if (wanted === undefined)
      throw new OptionError(
        years.length === 0
          ? `${community.data.title} ยังไม่มีสรุปการเสวนา`
          : `${community.data.title} ไม่มีสรุปการเสวนาในปีงบประมาณ ${year ?? ''} มีปี ${years.join(', ')}`,
      );
    return communityManuscript(kb, bodyOf, community, wanted);
  },
  leaflet: (kb, _, asked, __, root) => {
    const manuals = kb.entries('manuals');
    const manual = manuals.find(({ id, data }) => id === asked || data.title === asked);
    if (manual) return leafletManuscript(kb, manual, root);
    const ids = manuals.map(({ id }) => id);
    const [near] = asked === undefined ? [] : nearest(asked, ids, 1);
    throw new OptionError(
      asked === undefined ? `บอกรหัสคู่มือ มี ${ids.join(', ')}` : `ไม่มีคู่มือ "${asked}" ${near ? `น่าจะหมายถึง ${near}` : `มี ${ids.join(', ')}`}`,
    );
  },
};

/** The content as one audience sees it, with the bodies as papers print them. @throws {ContentError} */
const readContent = ({ content, audience, today }: Settings): { kb: KnowledgeBase; bodyOf: BodyOf } => {
  const { tree } = checkContent(content, today);
  const { site, entries, usage } = cutToAudience(tree, audience, today);
  const files = new Map(tree.entries.map(({ raw }) => [entryKey(raw), raw]));
  const bodyOf = (entry: AnyEntry) => {
    const { format, body } = files.get(entryKey(entry))!;
    return format === 'yaml' ? [] : blocksOfBody(parseMarkdown(body, format));
  };
  return { kb: createKnowledgeBase(site, audience, today, entries, usage), bodyOf };
};

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);

const messageOf = (error: unknown): string | undefined => {
  if (error instanceof ContentError) return `\n${formatProblems(error.problems)}\n\n✗ ${error.message} — ยังไม่ได้ทำรูปเล่ม`;
  if (error instanceof NoBrowserError) return `✗ ${error.message}`;
  return undefined;
};

const tellPass: OnPass = (progress) => {
  if (!progress) console.log('▸ จัดหน้าแผ่นพับ');
  else if (progress.pass === 1) console.log(`▸ จัดหน้า ${progress.chapters} บท`);
  else console.log(`▸ ใส่เลขหน้าในสารบัญ (รอบที่ ${progress.pass})`);
};

/** `npm run booklet -- KIND [WHICH]`: a booklet as PDF. */
await runCommand(async () => {
  const [kind, asked, year, more] = process.argv.slice(2);
  if (kind === '--help') {
    console.log(HELP);
    return;
  }
  if (kind === undefined) throw new OptionError(`บอกชนิดของเล่มก่อน\n\n${HELP}`);
  const extra = kind === 'cop' ? more : year;
  if (extra !== undefined) throw new OptionError(`ไม่รู้จัก "${extra}" ทำได้ครั้งละเล่ม\n\n${HELP}`);
  const find = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!find) {
    const [near] = nearest(kind, Object.keys(KINDS), 1);
    throw new OptionError(`ไม่รู้จักเล่มชนิด "${kind}"${near ? ` น่าจะหมายถึง ${near}` : ''}\n\n${HELP}`);
  }
  const settings = readSettings();
  console.log('▸ อ่านและตรวจเนื้อหา');
  const { kb, bodyOf } = readContent(settings);
  const { name, write } = find(kb, bodyOf, asked, year, publicRoot(settings));
  const written = write();
  const printed = await withPage((page) => print(page, written, kb, settings.content, tellPass));
  if (!printed)
    throw new OptionError(
      'leaflet' in written
        ? `"${written.leaflet.title}" ยาวเกินแผ่นพับหนึ่งแผ่น ตัวหนังสือจะเล็กจนอ่านไม่ออก ทำทั้งเล่มด้วย npm run booklet -- manuals หรือทำข้อความในคู่มือให้สั้นลง`
        : 'ไม่มีเนื้อหาให้ทำรูปเล่มนี้',
    );
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.pdf`);
  writeFileSync(file, printed.bytes);
  console.log(`✓ ${relative('', file)}  ${printed.pages} หน้า ${megabytes(printed.bytes.length)} MB`);
}, messageOf);
