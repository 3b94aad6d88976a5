import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { formatProblems } from '../content/problem.ts';
import { handOver } from '../store/current.ts';
import { loadContent, type LoadedContent } from '../checks/check-content.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { LOCAL_SITE, SettingsError, type Settings } from '../settings.ts';
import { formatHeadersFile } from '../security/headers.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { COLLECTION_NAMES } from '../schemas/collections.ts';
import { AUDIENCES } from '../schemas/vocabulary.ts';
import { padColumns } from '../thai/width.ts';
import { formatBytes, measureFolder } from './output-size.ts';
import { unfoldHtml } from './unfold-html.ts';
import { writeAttachments } from './write-attachments.ts';

/**
 * Builds the site into a folder beside the output and swaps it in only when everything has
 * succeeded: a failed build leaves the previous output as it was.
 *
 * @throws {ContentError} with every problem, when the content has errors.
 */
export const buildSite = async (settings: Settings, log: (line: string) => void): Promise<void> => {
  const started = performance.now();
  const phase = async <Result>(name: string, work: () => Result | Promise<Result>, detail: (result: Result) => string): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    log(`▸ ${padColumns(name, 20)} ${seconds(performance.now() - start)}  ${detail(result)}`);
    return result;
  };

  const stage = makeStage();
  const stop = new AbortController();
  let indexing: ReturnType<typeof buildIndex> | undefined;
  try {
    const content = await phase(
      'อ่านและตรวจเนื้อหา',
      () => loadContent(settings.content, settings.audience, settings.today),
      ({ entries, hidden }) => `${entries.length} รายการ (ไม่แสดง ${hidden})`,
    );
    if (content.warnings.length) log(`\n${formatProblems(content.warnings)}\n`);

    refuseForeignOutput(settings.out);
    handOver(content);
    // The index is written beside Astro's output, which Astro empties when it starts.
    indexing = buildIndex(content.entries, join(stage, 'pagefind'), stop.signal);
    // A failure of the pages must not leave this promise unheard.
    indexing.catch(() => undefined);
    await phase(
      'สร้างหน้าเว็บ',
      () => buildPages(join(stage, 'site')),
      () => '',
    );
    await phase(
      'สร้างดัชนีค้นหา',
      () => indexing!,
      ({ pages, milliseconds }) => `${pages} หน้า (ทำพร้อมกัน ${seconds(milliseconds).trim()})`,
    );

    const site = join(stage, 'site');
    unfoldHtml(content.entries, site);
    await writeAttachments(content.attachments, site);
    renameSync(join(stage, 'pagefind'), join(site, 'pagefind'));
    writeFileSync(join(site, '_headers'), formatHeadersFile(settings.base));
    swapIn(site, settings.out);
    summarise(content, settings, performance.now() - started, log);
  } finally {
    // Pages that fail end the index too; it would go on writing into a folder that is gone.
    stop.abort();
    await indexing?.catch(() => undefined);
    rmSync(stage, { recursive: true, force: true });
  }
};

/** Folders of builds at work: `stage-<process>-<letters>`. */
const STAGES = resolve('.build');

/**
 * A new empty folder to build in; what killed builds left is swept away first. Within the project, since Astro keeps
 * what it renders from beside its output only there.
 */
const makeStage = (): string => {
  mkdirSync(STAGES, { recursive: true });
  for (const name of readdirSync(STAGES)) {
    const owner = /^stage-(\d+)\b/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) rmSync(join(STAGES, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(STAGES, `stage-${process.pid}-`));
};

const isRunning = (id: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The output folder is replaced whole, so a folder that no build made is left alone. @throws {SettingsError} */
const refuseForeignOutput = (out: string): void => {
  if (!existsSync(out)) return;
  const ours = statSync(out).isDirectory() && (readdirSync(out).length === 0 || existsSync(join(out, 'pagefind', 'pagefind-entry.json')));
  if (!ours) throw new SettingsError(`KM_OUT="${out}" มีไฟล์อื่นอยู่แล้วและไม่ใช่ผลลัพธ์ของโปรแกรมนี้ จึงไม่เขียนทับ ใช้โฟลเดอร์อื่นหรือลบโฟลเดอร์นี้ก่อน`);
};

/** Runs Astro; it reads the same settings, with the stage as its output folder. Loaded only now: it takes as long as reading the content. */
const buildPages = async (outDir: string): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  await build({ logLevel: 'error', outDir, cacheDir: `${outDir}-cache` });
};

/**
 * Puts the finished site in the place of the old one by renaming: there is no half-written moment,
 * and if the last step fails the old output comes back.
 */
const swapIn = (site: string, out: string): void => {
  mkdirSync(dirname(out), { recursive: true });
  const [fresh, old] = [`${out}.new-${process.pid}`, `${out}.old-${process.pid}`];
  try {
    // A copy would be merged into what a killed build of the same process number left there.
    rmSync(fresh, { recursive: true, force: true });
    move(site, fresh);
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(fresh, out);
    } catch (error) {
      if (existsSync(old)) renameSync(old, out);
      throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(out)) rmSync(old, { recursive: true, force: true });
  }
};

/** Renames a folder, or copies it when the new place is on another file system. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(6)} วิ`;

const summarise = (content: LoadedContent, settings: Settings, milliseconds: number, log: (line: string) => void): void => {
  const size = measureFolder(settings.out);
  const counts = COLLECTION_NAMES.map((name) => ({
    name,
    entries: content.entries.filter(({ collection }) => collection === name),
  })).filter(({ entries }) => entries.length);
  log(`\n✓ ${content.site.name} — สำหรับ${AUDIENCES[settings.audience]} ใน ${seconds(milliseconds).trim()}`);
  for (const { name, entries } of counts) {
    const samples = entries.filter(({ data }) => data.sample).length;
    log(`  ${padColumns(COLLECTION_LABELS[name], 24)} ${String(entries.length).padStart(6)}${samples ? `  (ตัวอย่าง ${samples})` : ''}`);
  }
  log(
    `  หน้าเว็บ ${size.pages} หน้า · ทั้งหมด ${formatBytes(size.bytes)} · ดัชนีค้นหา ${formatBytes(size.index)} · คำเตือน ${content.warnings.length}`,
  );
  if (settings.site === LOCAL_SITE) log('  ยังไม่ได้ตั้ง KM_SITE ลิงก์ในแผนผังเว็บไซต์จึงชี้มาที่เครื่องนี้ ก่อนเผยแพร่ให้ตั้งเป็นที่อยู่จริง');
  log(`  ผลลัพธ์อยู่ที่ ${relative('', settings.out) || '.'}`);
};
