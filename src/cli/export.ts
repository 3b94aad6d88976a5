import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { knowledgeBaseOf } from '../content/audience.ts';
import { readTree, siteOf, usageOf, validEntries, type ContentTree } from '../content/tree.ts';
import { toDocx } from '../documents/docx/docx.ts';
import { toWorkbook, type Describe } from '../documents/workbook/xlsx.ts';
import { isOfBase, type AnyEntry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { isCollectionName, schemas, type CollectionName } from '../schemas/collections.ts';
import { columnField } from '../schemas/column-field.ts';
import { readSettings } from '../settings.ts';
import { blocksOfBody } from '../text/body-blocks.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import type { Block, TitledPaper } from '../text/paper.ts';
import { manualPaper } from '../text/papers/manual.ts';
import { meetingPaper } from '../text/papers/meeting.ts';
import { planPaper } from '../text/papers/plan.ts';
import { nearest } from '../thai/nearest.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

/** Collections whose entries are papers of an office. */
const PAPERS = ['plans', 'manuals', 'meetings'] as const;
/** Where exported files go, beside the content; Git leaves it alone. */
const FOLDER = 'export';

const HELP = [
  'ส่งออกเป็นไฟล์ Word และ Excel: npm run export -- สิ่งที่จะส่งออก …',
  '  ชุดข้อมูล         ทั้งชุดเป็น Excel เช่น assets แก้ใน Excel แล้วนำกลับด้วย npm run import',
  `  ชุดข้อมูล/รหัส     เอกสารหนึ่งฉบับเป็น Word เช่น plans/2565 ได้กับ ${PAPERS.map((name) => `${name} (${COLLECTION_LABELS[name]})`).join(', ')}`,
  `ไฟล์อยู่ในโฟลเดอร์ ${FOLDER}/ ของเดิมชื่อเดียวกันจะถูกแทนที่`,
].join('\n');

/** What is asked for: a whole collection, or one of its entries. */
interface Wanted {
  collection: CollectionName;
  id: string | undefined;
}

/** @throws {OptionError} */
const readWanted = (typed: string): Wanted => {
  if (typed.startsWith('-')) throw new OptionError(`ไม่รู้จักตัวเลือก ${typed}\n\n${HELP}`);
  const [collection = '', id] = typed.replace(/\.(?:ya?ml|mdx?)$/, '').split('/');
  if (!isCollectionName(collection)) {
    const [near] = nearest(collection, Object.keys(schemas), 1);
    throw new OptionError(`ไม่รู้จักชุดข้อมูล "${collection}"${near ? ` น่าจะหมายถึง ${near}` : ''}\n\n${HELP}`);
  }
  return { collection, id };
};

const describe =
  (collection: CollectionName): Describe =>
  (table, column) => {
    if (column === '@format') return { label: 'ชนิดไฟล์', meaning: 'md, mdx หรือ yaml' };
    if (column === '@body') return { label: 'เนื้อหา', meaning: 'ข้อความใต้หัวไฟล์ เขียนแบบ Markdown' };
    if (column.startsWith('@item')) return { label: 'รายการ' };
    const { title, description, labels } = columnField(schemas[collection], table, column);
    return { label: title ?? column, meaning: description, choices: labels };
  };

const exportCollection = async (collection: CollectionName, { entries }: ContentTree): Promise<[name: string, bytes: Uint8Array]> => {
  const own = entries.filter(({ raw }) => raw.collection === collection && !isOfBase(raw));
  if (own.length === 0) throw new OptionError(`ไม่มีรายการในชุด ${collection} (${COLLECTION_LABELS[collection]}) ให้ส่งออก`);
  const broken = own.filter(({ raw }) => raw.unreadable).map(({ raw }) => raw.file);
  if (broken.length > 0) throw new OptionError(`อ่านไฟล์นี้ไม่ได้: ${broken.join(', ')} แก้ตามที่ npm run check:content บอกก่อน`);
  const written = own.map(({ raw: { id, format, data, body } }) => ({ id, format, data, body }));
  return [`${collection}.xlsx`, await toWorkbook(collection, written, describe(collection))];
};

const paperOf = (kb: KnowledgeBase, entry: AnyEntry, body: readonly Block[]): TitledPaper | undefined => {
  switch (entry.collection) {
    case 'plans':
      return planPaper(kb, entry, body);
    case 'manuals':
      return manualPaper(kb, entry, body);
    case 'meetings':
      return meetingPaper(entry, body);
    default:
      return undefined;
  }
};

const exportEntry = async (
  collection: CollectionName,
  id: string,
  tree: ContentTree,
  today: string,
): Promise<[name: string, bytes: Uint8Array]> => {
  const site = siteOf(tree);
  if (!site) throw new OptionError('อ่าน site/site.yaml ไม่ได้ แก้ตามที่ npm run check:content บอกก่อน');
  const entries = validEntries(tree);
  const found = entries.find(({ raw }) => raw.collection === collection && raw.id === id);
  if (!found) {
    if (tree.entries.some(({ raw }) => raw.collection === collection && raw.id === id))
      throw new OptionError(`${collection}/${id} มีข้อผิดพลาด แก้ตามที่ npm run check:content บอกก่อน`);
    const ids = entries.flatMap(({ raw }) => (raw.collection === collection ? [raw.id] : []));
    const [near] = nearest(id, ids, 1);
    throw new OptionError(`ไม่มี ${collection}/${id}${near ? ` น่าจะหมายถึง ${collection}/${near}` : ''} รหัสคือชื่อไฟล์ที่ไม่มีนามสกุล`);
  }
  const kb = knowledgeBaseOf(site, 'staff', today, entries, usageOf(tree));
  const { raw } = found;
  const body = raw.format === 'yaml' ? [] : blocksOfBody(parseMarkdown(raw.body, raw.format));
  const paper = paperOf(kb, kb.at(`${collection}/${id}`)!, body);
  if (!paper)
    throw new OptionError(
      `${COLLECTION_LABELS[collection]}ส่งออกเป็น Word ไม่ได้ ได้กับ ${PAPERS.join(', ')} ส่งออกทั้งชุดเป็น Excel ด้วย npm run export -- ${collection}`,
    );
  const bytes = await toDocx(paper, {
    title: paper.title.slice(0, 2).join(' '),
    author: site.name,
    day: today,
    toUrl: (address) => address,
  });
  return [`${collection}-${id}.docx`, bytes];
};

/** `npm run export -- WHAT…`: collections as Excel files, papers as Word files. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) console.log(HELP);
  else {
    if (args.length === 0) throw new OptionError(`บอกสิ่งที่จะส่งออกก่อน\n\n${HELP}`);
    const wanted = args.map(readWanted);
    const { content, today } = readSettings();
    const tree = readTree(content);
    mkdirSync(FOLDER, { recursive: true });
    for (const { collection, id } of wanted) {
      const [name, bytes] = await (id === undefined ? exportCollection(collection, tree) : exportEntry(collection, id, tree, today));
      const file = join(FOLDER, name);
      writeFileSync(file, bytes);
      console.log(`✓ ${relative('', file)}`);
    }
  }
});
