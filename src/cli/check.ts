import { relative } from 'node:path';
import { formatProblems } from '../content/problem.ts';
import { checkContent, ContentError } from '../checks/check-content.ts';
import { isVisible } from '../content/audience.ts';
import { validEntries } from '../content/tree.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** `npm run check:content`: every problem of the content in one run; exit 1 when there is an error. */
try {
  const settings = readSettings();
  const folder = relative('', settings.content) || '.';
  const { tree, warnings } = checkContent(settings.content, settings.today);
  const entries = validEntries(tree);
  const open = entries.filter((entry) => isVisible(entry, 'public'));
  if (warnings.length) console.log(`${formatProblems(warnings)}\n`);
  console.log(
    `✓ ${folder}: ตรวจแล้ว ${entries.length} รายการ ไม่พบข้อผิดพลาด (เผยแพร่ต่อประชาชน ${open.length} รายการ, คำเตือน ${warnings.length})`,
  );
} catch (error) {
  if (error instanceof ContentError) {
    console.error(`${formatProblems(error.problems)}\n\n✗ ${error.message}`);
  } else if (error instanceof SettingsError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
