import { inspectFile, type Inspection } from '../attachments/inspect.ts';
import { fieldProblem } from '../content/field-problem.ts';
import { writtenLinksOf } from '../content/links.ts';
import type { Finding } from '../content/problem.ts';
import type { Attachment } from '../content/raw-entry.ts';
import { folderOf, readLink } from '../routes/links.ts';
import { bodyFinding } from './body-finding.ts';
import type { CheckContext } from './context.ts';

/** A file beside entries where an entry first uses it. */
export interface UsedFile {
  attachment: Attachment;
  found: Inspection;
  /** Whether it is shown as a picture there. */
  image: boolean;
  /** Whether a field names it, and not the body. */
  inField: boolean;
  /** Something to say of it, at that place. */
  finding: (what: string, fix: string) => Finding;
}

const known = new WeakMap<CheckContext, readonly UsedFile[]>();

/** Every file that entries use, once an entry and way of using it; found once for all rules. */
export const usedFiles = (context: CheckContext): readonly UsedFile[] => {
  const before = known.get(context);
  if (before) return before;
  const files = [...findUsedFiles(context)];
  known.set(context, files);
  return files;
};

const findUsedFiles = function* (context: CheckContext): Generator<UsedFile> {
  for (const entry of context.entries) {
    const seen = new Set<string>();
    for (const link of writtenLinksOf(entry)) {
      const target = readLink(link.url, folderOf(entry.raw));
      if (target.kind !== 'file') continue;
      const { collection, name } = target;
      const attachment = context.attachmentAt(collection, name);
      const key = `${link.image} ${collection}/${name}`;
      if (!attachment || seen.has(key)) continue;
      seen.add(key);
      const finding = (what: string, fix: string): Finding =>
        link.at === 'body' ? bodyFinding(entry.raw, link, what, fix) : fieldProblem(entry.raw, link.path, what, fix);
      yield { attachment, found: inspectFile(attachment), image: link.image, inField: link.at === 'field', finding };
    }
  }
};
