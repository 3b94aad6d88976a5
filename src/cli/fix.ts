import { writeFileSync } from 'node:fs';
import type { Inspection } from '../checks/check-content.ts';
import { formatChanges } from '../content/mend.ts';
import { editFile } from './edit-file.ts';

/** Times that a tree is looked at again: what was hidden by one mistake may show when that is mended. */
export const MAX_ROUNDS = 5;

/** Makes in the files what is certain to mend them; what was changed, as a diff of each file. */
export const fixContent = ({ tree, problems }: Inspection): string[] => {
  const edits = Map.groupBy(
    problems.flatMap(({ file, edit }) => (edit ? { file, edit } : [])),
    ({ file }) => file,
  );
  return tree.entries.flatMap(({ raw }) => {
    const found = edits.get(raw.file)?.map(({ edit }) => edit);
    const mended = found && editFile(raw, found);
    if (!mended) return [];
    writeFileSync(raw.file, mended.written);
    return formatChanges(`แก้แล้ว ${raw.file}`, mended.changes);
  });
};
