import { relative } from 'node:path';
import { inspectContent, type Inspection } from '../checks/check-content.ts';
import { isVisible } from '../content/audience.ts';
import { formatProblems, summarizeProblems } from '../content/problem.ts';
import { validEntries } from '../content/tree.ts';
import { readSettings, type Settings } from '../settings.ts';
import { fixContent, MAX_ROUNDS } from './fix.ts';
import { toAnnotations, toJson } from './formats.ts';
import { renewFrontMatterIndex } from './front-matter-index.ts';
import { HELP, readOptions, type CheckOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { watchFolder } from './watch.ts';

const hasErrors = ({ problems }: Inspection): boolean => problems.some(({ severity }) => severity === 'error');

/** What was found, for people. */
const report = (inspection: Inspection, folder: string): void => {
  const { tree, problems } = inspection;
  const entries = validEntries(tree);
  if (problems.length > 0) {
    const text = `${formatProblems(problems)}\n\n${summarizeProblems(problems)}\n${whereRulesAre(inspection)}`;
    if (hasErrors(inspection)) console.error(text);
    else console.log(text);
  }
  if (hasErrors(inspection)) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    console.error(`✗ เนื้อหามีปัญหา ${errors.length} รายการ`);
    if (problems.some(({ edit }) => edit)) console.error('  แก้ข้อที่แก้ได้แน่นอนให้เอง: npm run check:content -- --fix');
  } else {
    const open = entries.filter((entry) => isVisible(entry, 'public'));
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    console.log(
      `✓ ${folder}: ตรวจแล้ว ${entries.length} รายการ ไม่พบข้อผิดพลาด (เผยแพร่ต่อประชาชน ${open.length} รายการ, คำเตือน ${warnings.length})`,
    );
  }
};

/** The page that explains the rules, where the town has one. */
const whereRulesAre = ({ tree }: Inspection): string => {
  const page = tree.entries.find(({ raw }) => raw.format === 'mdx' && raw.body.includes('<CheckRules'));
  return page ? `ดูเหตุผลและตัวอย่างของกฎแต่ละข้อ: /${page.raw.collection}/${page.raw.id}/\n` : '';
};

/** Checks once, mending first where that is asked for. */
const check = async ({ content, today }: Settings, { fix, json }: CheckOptions): Promise<void> => {
  let inspection = await inspectContent(content, today);
  if (fix) {
    let mended = 0;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const changes = fixContent(inspection);
      if (changes.length === 0) break;
      for (const change of changes) {
        mended++;
        // Standard output belongs to the array alone.
        if (json) console.error(change);
        else console.log(`${change}\n`);
      }
      inspection = await inspectContent(content, today);
    }
    if (!json && mended === 0) console.log('ไม่มีข้อที่แก้ให้เองได้\n');
  }
  process.exitCode = hasErrors(inspection) ? 1 : 0;
  if (json) {
    console.log(toJson(inspection.problems));
    return;
  }
  report(inspection, relative('', content) || '.');
  renewFrontMatterIndex();
  if (process.env['GITHUB_ACTIONS'] === 'true' && inspection.problems.length > 0) console.log(toAnnotations(inspection.problems));
};

/** `npm run check:content`: every problem of the content in one run; exit 1 when there is an error. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    const settings = readSettings();
    const run = async (): Promise<void> => {
      await check(settings, options);
      if (options.watch) console.log(`\nตรวจเมื่อ ${new Date().toLocaleTimeString('th-TH')} กำลังรอไฟล์ที่บันทึกใหม่ กด Ctrl+C เพื่อหยุด`);
    };
    // Before the first check, so that a save meanwhile is not missed.
    if (options.watch)
      watchFolder(settings.content, () => {
        console.clear();
        return run();
      });
    await run();
  }
});
