import { format } from 'node:util';
import { formatProblems } from '../content/problem.ts';
import { FileChangedError } from '../content/attachment.ts';
import { BuildError } from '../build/build-error.ts';
import { buildSite } from '../build/build-site.ts';
import { ContentError } from '../checks/check-content.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** Every failure of a build has words: whoever builds must know that the old site stands. */
const messageOf = (error: unknown): string => {
  if (error instanceof ContentError)
    return `\n${formatProblems(error.problems)}\n\n✗ ${error.message} — ยังไม่ได้สร้างเว็บไซต์ ผลลัพธ์เดิมไม่ถูกแตะต้อง`;
  // Pages have a copy of the module in their own graph, and of its class.
  if (error instanceof Error && error.name === FileChangedError.name) return `\n✗ ${error.message} ผลลัพธ์เดิมไม่ถูกแตะต้อง`;
  if (error instanceof BuildError) return `\n✗ ${error.message}\n  ผลลัพธ์เดิมไม่ถูกแตะต้อง`;
  return format('\n✗ สร้างเว็บไซต์ไม่สำเร็จ ผลลัพธ์เดิมไม่ถูกแตะต้อง\n', error);
};

/** `npm run build`: the whole site, or a list of what is wrong and exit status 1. */
await runCommand(() => buildSite(readSettings(), console.log), messageOf);
