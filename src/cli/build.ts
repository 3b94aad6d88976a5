import { formatProblems } from '../content/problem.ts';
import { FileChangedError } from '../content/attachment.ts';
import { buildSite } from '../build/build-site.ts';
import { ContentError } from '../checks/check-content.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** `npm run build`: the whole site, or a list of what is wrong and exit status 1. */
try {
  await buildSite(readSettings(), console.log);
} catch (error) {
  if (error instanceof ContentError)
    console.error(`\n${formatProblems(error.problems)}\n\n✗ ${error.message} — ยังไม่ได้สร้างเว็บไซต์ ผลลัพธ์เดิมไม่ถูกแตะต้อง`);
  else if (error instanceof SettingsError) console.error(error.message);
  // Pages have a copy of the module in their own graph, and of its class.
  else if (error instanceof Error && error.name === FileChangedError.name) console.error(`\n✗ ${error.message} ผลลัพธ์เดิมไม่ถูกแตะต้อง`);
  else console.error('\n✗ สร้างเว็บไซต์ไม่สำเร็จ ผลลัพธ์เดิมไม่ถูกแตะต้อง\n', error);
  process.exitCode = 1;
}
