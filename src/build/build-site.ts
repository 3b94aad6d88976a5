import { renameSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { formatProblems } from '../content/problem.ts';
import { lastChanges } from '../content/last-changes.ts';
import { createKnowledgeBase } from '../domain/knowledge-base.ts';
import { keepsCopy } from '../domain/offline.ts';
import { writeWorker } from '../offline/build/write-worker.ts';
import { handOver } from '../store/current.ts';
import { loadContent, type LoadedContent } from '../checks/check-content.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { LOCAL_SITE, type Settings } from '../settings.ts';
import { formatHeadersFile } from '../security/hosting.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { COLLECTION_NAMES } from '../schemas/collections.ts';
import { translatedBy } from '../schemas/translation.ts';
import { AUDIENCES } from '../schemas/vocabulary.ts';
import { padColumns } from '../thai/width.ts';
import { explainFailure } from './build-error.ts';
import { prepareOutput, swapIn } from './output-folder.ts';
import { formatBytes, measureFolder } from './output-size.ts';
import { makeStage, removeStage, removeStageForGood } from './stage.ts';
import { unfoldHtml } from './unfold-html.ts';
import { printBooklets } from './print-booklets.ts';
import { writeForms } from './write-forms.ts';
import { writeAttachments } from './write-attachments.ts';
import { writeRenditions } from './write-renditions.ts';

/**
 * Builds the site into a folder beside the output and swaps it in only when everything has
 * succeeded: a failed build leaves the previous output as it was.
 *
 * @throws {ContentError} with every problem, when the content has errors.
 * @throws {BuildError} when the machine does not let it finish.
 */
export const buildSite = async (settings: Settings, log: (line: string) => void): Promise<void> => {
  const started = performance.now();
  const phase = async <Result>(name: string, work: () => Result | Promise<Result>, detail: (result: Result) => string): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    log(`▸ ${padColumns(name, 20)} ${seconds(performance.now() - start)}  ${detail(result)}`);
    return result;
  };

  const out = prepareOutput(settings.out, settings.content);
  const stage = makeStage();
  const stop = new AbortController();
  /** A build that is told to stop ends its helpers and leaves nothing behind. */
  const onSignal = (signal: NodeJS.Signals): void => {
    stop.abort();
    try {
      removeStageForGood(stage);
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of STOP_SIGNALS) process.once(signal, onSignal);
  let indexing: ReturnType<typeof buildIndex> | undefined;
  try {
    const content = await phase(
      'อ่านและตรวจเนื้อหา',
      () => loadContent(settings.content, settings.audience, settings.today),
      ({ entries, hidden }) => `${entries.length} รายการ (ไม่แสดง ${hidden})`,
    );
    if (content.warnings.length) log(`\n${formatProblems(content.warnings)}\n`);

    const booklets = settings.booklets
      ? await phase(
          'ทำรูปเล่ม',
          () => printBooklets(content, settings, join(stage, 'booklets'), log),
          (printed) => `${printed.length} เล่ม`,
        )
      : [];
    const { editors, ...shown } = { ...content, booklets };
    handOver(settings.audience === 'staff' ? { ...shown, lastChanges: lastChanges(settings.content, editors) } : shown);
    // The index is written beside Astro's output, which Astro empties when it starts.
    indexing = buildIndex(content, join(stage, 'pagefind'), stop.signal, {
      keepsCopy: keepsCopy({ site: content.site, audience: settings.audience }),
    });
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
    unfoldHtml((content.withDrafts ?? content).entries, site);
    await writeAttachments(content.attachments, site);
    await writeRenditions(content.attachments, join(site, '_astro'));
    if (booklets.length > 0) renameSync(join(stage, 'booklets'), join(site, 'booklets'));
    renameSync(join(stage, 'pagefind'), join(site, 'pagefind'));
    if (settings.forms) await writeForms(content, settings.forms, settings, join(site, 'admin'));
    await phase(
      'อ่านเมื่อไม่มีสัญญาณ',
      () => writeWorker(knowledgeBaseIn(content, settings), foldersOf(content.attachments), settings.base, site),
      (kept) =>
        kept === undefined
          ? 'ไม่เก็บ'
          : `คู่มือ ${kept.manuals} หน้า รวม ${formatBytes(kept.bytes)}${kept.left > 0 ? ` (เกินขนาด ไม่เก็บ ${kept.left} หน้า)` : ''}`,
    );
    writeFileSync(join(site, '_headers'), formatHeadersFile(settings.base));
    // Another build may put its own site there at any moment.
    const size = measureFolder(site);
    swapIn(site, out);
    summarise(content, size, settings, performance.now() - started, log);
  } catch (error) {
    throw explainFailure(error);
  } finally {
    // Pages that fail end the index too; it would go on writing into a folder that is gone.
    stop.abort();
    await indexing?.catch(() => undefined);
    removeStage(stage);
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  }
};

const knowledgeBaseIn = ({ site, entries, usage }: LoadedContent, { audience, today }: Settings) =>
  createKnowledgeBase(site, audience, today, entries, usage);

/** Folders of files beside entries. */
const foldersOf = (attachments: LoadedContent['attachments']): string[] =>
  [...new Set(attachments.map(({ collection }) => collection))].sort();

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs Astro; it reads the same settings, with the stage as its output folder. Loaded only now: it takes as long as reading the content. */
const buildPages = async (outDir: string): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  await build({ logLevel: 'error', outDir, cacheDir: `${outDir}-cache` });
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(6)} วิ`;

const summarise = (
  content: LoadedContent,
  size: ReturnType<typeof measureFolder>,
  settings: Settings,
  milliseconds: number,
  log: (line: string) => void,
): void => {
  const counts = COLLECTION_NAMES.map((name) => ({
    name,
    // What is told is what lists show: a translation is no second service.
    entries: content.entries.filter(({ collection, data }) => collection === name && translatedBy(collection, data) === undefined),
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
