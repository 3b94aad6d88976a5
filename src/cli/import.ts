import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isEmptyPlan } from '../authoring/empty-plan.ts';
import { inspectContent } from '../checks/check-content.ts';
import { formatProblems } from '../content/problem.ts';
import { readTree, siteOf, validEntries } from '../content/tree.ts';
import type { Town } from '../import/desk.ts';
import { importPaper, type File, type Imported } from '../import/import-paper.ts';
import { KINDS } from '../import/kinds/kinds.ts';
import { readPaper } from '../import/read/read-paper.ts';
import { UnreadableError } from '../import/read/unreadable.ts';
import { recognise } from '../import/recognise.ts';
import { accountText } from '../import/review.ts';
import { readSettings, type Settings } from '../settings.ts';
import { renewFrontMatterIndex } from './front-matter-index.ts';
import { HELP, readImportOptions, type ImportOptions } from './import-options.ts';
import { openWorkbook, takeBack } from './import-workbook.ts';
import { runCommand } from './run-command.ts';

/** Problems shown after an import; the check tells all of them. */
const MOST_PROBLEMS = 10;

/** What a file of an entry may end with. */
const ENTRY_FORMS = ['.yaml', '.yml', '.md', '.mdx'];

interface Content {
  town: Town;
  ids: Map<string, Set<string>>;
}

const readTown = (folder: string): Content => {
  const tree = readTree(folder);
  const ids = new Map<string, Set<string>>();
  for (const { raw } of tree.entries) ids.set(raw.collection, (ids.get(raw.collection) ?? new Set()).add(raw.id));
  const valid = validEntries(tree);
  const titled = (collection: string) =>
    valid.flatMap(({ raw, data }) => (raw.collection === collection ? [{ id: raw.id, title: (data as { title: string }).title }] : []));
  return { town: { name: siteOf(tree)?.name ?? '', departments: titled('departments'), communities: titled('communities') }, ids };
};

/** Whether a person says that what is there may be written over. */
const mayReplace = async (what: string): Promise<boolean> => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:ใช่|y|yes)$/i.test((await terminal.question(`  มี ${what} อยู่แล้ว เขียนทับหรือไม่ (ใช่/ไม่) `)).trim());
  } finally {
    terminal.close();
  }
};

/** The files that are the same entry already, in whatever form. */
const filesOf = (folder: string, path: string): string[] => {
  const name = path.replace(/\.\w+$/, '');
  return ENTRY_FORMS.map((form) => `${name}${form}`).filter((other) => existsSync(join(folder, other)));
};

const write = (folder: string, { path, bytes }: File): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};

const tell = ({ entry, review, account, questions, open, pictures }: Imported, shown: (path: string) => string): void => {
  console.log(`  ${accountText(account)}`);
  console.log(`  → ${shown(entry.path)}`);
  for (const { path } of pictures) console.log(`  → ${shown(path)}`);
  console.log(`  → ${shown(review.path)} (ข้อความที่ยังไม่มีที่ลง ${open} แห่ง)`);
  for (const question of questions) console.log(`  ! ${question}`);
};

/** Imports one file; what was written, or undefined where nothing was. */
const importFile = async (
  file: string,
  { as, dryRun, force }: ImportOptions,
  settings: Settings,
  content: Content,
): Promise<Imported | undefined> => {
  const paper = await readPaper(file);
  const { kind, why } = as ? { kind: as, why: 'ตามที่สั่งด้วย --as' } : recognise(paper);
  console.log(`  ถือเป็น${KINDS[kind].label} (${why})`);
  if (!as)
    console.log(
      `  ถ้าไม่ใช่ ให้สั่งใหม่โดยเพิ่ม --as ตามด้วย ${Object.keys(KINDS)
        .filter((other) => other !== kind)
        .join(' ')}`,
    );
  const made = await importPaper(paper, kind, {
    town: content.town,
    today: settings.today,
    idsOf: (collection) => content.ids.get(collection) ?? new Set(),
  });
  const shown = (path: string): string => relative('', join(settings.content, path));
  if (dryRun) {
    tell(made, shown);
    console.log(`\n${String(made.entry.bytes)}`);
    return undefined;
  }
  const there = filesOf(settings.content, made.entry.path);
  const written = there.filter((path) => !isEmptyPlan(readFileSync(join(settings.content, path), 'utf8')));
  if (there.length > written.length) console.log(`  แทนแผนว่างที่ npm run adopt สร้างไว้`);
  if (written.length > 0 && !force && !(await mayReplace(written.map(shown).join(', ')))) {
    console.error(`✗ ไม่ได้เขียน เพราะมี ${written.map(shown).join(', ')} อยู่แล้ว ถ้าต้องการเขียนทับให้เพิ่ม --force`);
    process.exitCode = 1;
    return undefined;
  }
  for (const path of there) rmSync(join(settings.content, path));
  for (const item of [made.entry, made.review, ...made.pictures]) write(settings.content, item);
  const [collection, name] = made.entry.path.split('/') as [string, string];
  content.ids.set(collection, (content.ids.get(collection) ?? new Set()).add(name.replace(/\.\w+$/, '')));
  tell(made, shown);
  return made;
};

/** What the check says of what was written. */
const tellProblems = async (written: readonly string[], hasReviews: boolean, { content, today }: Settings): Promise<void> => {
  const files = new Set(written.map((path) => join(content, path)));
  const { problems: all } = await inspectContent(content, today);
  const problems = all.filter(({ file }) => files.has(resolve(file)));
  console.log('\nสิ่งที่ต้องทำต่อ');
  if (hasReviews) console.log('  – เปิดไฟล์ .review.txt ที่ระบุข้างบน ย้ายข้อความที่ยังไม่มีที่ลง เทียบค่าที่อ่านได้กับเอกสาร เสร็จแล้วลบไฟล์นั้น');
  if (problems.length === 0) console.log('  – ผลการตรวจไฟล์ที่นำเข้า: ไม่พบปัญหา');
  else {
    console.log(`  – แก้ตามผลการตรวจ ${problems.length} ข้อ แล้วตรวจซ้ำด้วย npm run check:content\n`);
    console.log(formatProblems(problems.slice(0, MOST_PROBLEMS)));
    if (problems.length > MOST_PROBLEMS) console.log(`\n… และอีก ${problems.length - MOST_PROBLEMS} ข้อ`);
  }
};

/** `npm run import -- FILE…`: papers of an office become entries of the content. */
await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    const settings = readSettings();
    const content = readTown(settings.content);
    const written: string[] = [];
    let hasReviews = false;
    for (const [index, file] of options.files.entries()) {
      console.log(`[${index + 1}/${options.files.length}] ${file}`);
      try {
        const workbook = await openWorkbook(file);
        if (workbook) {
          const may = async (files: readonly string[]) => options.force || (await mayReplace(files.join(', ')));
          written.push(...(await takeBack(workbook, settings.content, { dryRun: options.dryRun, mayReplace: may })));
          continue;
        }
        const made = await importFile(file, options, settings, content);
        if (!made) continue;
        written.push(made.entry.path);
        hasReviews = true;
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        console.error(`✗ ${file}: ${error.message}`);
        process.exitCode = 1;
      }
    }
    renewFrontMatterIndex();
    if (written.length > 0) await tellProblems(written, hasReviews, settings);
  }
});
