import { relative } from 'node:path';
import { formatProblems } from '../content/problem.ts';
import { ContentError, loadContent } from '../content/load.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** `npm run check:content`: every problem of the content in one run; exit 1 when there is an error. */
try {
  const settings = readSettings();
  const folder = relative('', settings.content) || '.';
  // The staff view holds everything that will ever be published; the public view adds what only it can break.
  const staff = loadContent(settings.content, 'staff');
  const open = loadContent(settings.content, 'public');
  if (staff.warnings.length) console.log(`${formatProblems(staff.warnings)}\n`);
  console.log(
    `✓ ${folder}: ตรวจแล้ว ${staff.entries.length + staff.hidden} รายการ ไม่พบข้อผิดพลาด (เผยแพร่ต่อประชาชน ${open.entries.length} รายการ, คำเตือน ${staff.warnings.length})`,
  );
} catch (error) {
  if (error instanceof ContentError) {
    console.error(`${formatProblems(error.problems)}\n\n✗ ${error.message}`);
  } else if (error instanceof SettingsError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
