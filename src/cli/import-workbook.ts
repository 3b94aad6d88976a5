import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { returnedText } from '../authoring/returned-entry.ts';
import { readContent } from '../content/read.ts';
import { readWorkbook, type Workbook } from '../documents/workbook/xlsx.ts';
import { isOfBase } from '../domain/entry.ts';
import { UnreadableError } from '../import/read/unreadable.ts';
import { isCollectionName, type CollectionName } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/fragments/fields.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';

/** A workbook that `npm run export` made; undefined for any other file. */
export const openWorkbook = async (file: string): Promise<(Workbook & { collection: CollectionName }) | undefined> => {
  if (extname(file).toLowerCase() !== '.xlsx') return undefined;
  // A file that cannot be opened is told by the readers of papers.
  const workbook = await Promise.try(() => readWorkbook(readFileSync(file))).catch(() => undefined);
  return workbook && isCollectionName(workbook.collection) ? { ...workbook, collection: workbook.collection } : undefined;
};

/** A file of the content that an import changes. */
interface Change {
  path: string;
  text: string;
  isNew: boolean;
}

/** What a workbook changes in a content folder. Entries that it does not have stay as they are. @throws {UnreadableError} */
const changesOf = ({ collection, entries }: Workbook & { collection: CollectionName }, folder: string): Change[] => {
  const wrong = entries.map(({ id }) => id).filter((id) => !ID_PATTERN.test(id));
  if (wrong.length > 0)
    throw new UnreadableError(
      `รหัสรายการใช้ไม่ได้: ${wrong.map((id) => (id.startsWith('@') ? 'แถวที่ไม่มีรหัส' : `"${id}"`)).join(', ')} ใช้ a–z, 0–9 และขีดกลาง เช่น drain-check`,
    );
  const own = readContent(folder).entries.filter((raw) => raw.collection === collection && !isOfBase(raw));
  return entries.flatMap((entry) => {
    const before = own.find(({ id }) => id === entry.id);
    const text = returnedText(collection, entry, before);
    return text === undefined ? [] : [{ path: before?.path ?? `${collection}/${entry.id}.${entry.format}`, text, isNew: !before }];
  });
};

/**
 * Writes what a workbook changes. Files that are there already are written over only where `mayReplace` says so.
 * Gives the files written, from the content folder.
 */
export const takeBack = async (
  workbook: Workbook & { collection: CollectionName },
  folder: string,
  { dryRun, mayReplace }: { dryRun: boolean; mayReplace: (files: readonly string[]) => Promise<boolean> },
): Promise<string[]> => {
  const shown = ({ path }: Change): string => relative('', join(folder, path));
  const changes = changesOf(workbook, folder);
  const changed = changes.filter(({ isNew }) => !isNew);
  console.log(`  เป็นไฟล์ที่ส่งออกจากชุด ${workbook.collection} (${COLLECTION_LABELS[workbook.collection]}) ${workbook.entries.length} รายการ`);
  console.log(`  ใหม่ ${changes.length - changed.length} เปลี่ยน ${changed.length} เหมือนเดิม ${workbook.entries.length - changes.length}`);
  for (const change of changes) console.log(`  ${change.isNew ? '+' : '~'} ${shown(change)}`);
  if (dryRun || changes.length === 0) return [];
  if (changed.length > 0 && !(await mayReplace(changed.map(shown)))) {
    console.error('✗ ไม่ได้เขียนไฟล์ใด ถ้าต้องการเขียนทับไฟล์ที่เปลี่ยนให้เพิ่ม --force');
    process.exitCode = 1;
    return [];
  }
  for (const { path, text } of changes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return changes.map(({ path }) => path);
};
