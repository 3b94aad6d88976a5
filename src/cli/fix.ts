import { readFileSync, writeFileSync } from 'node:fs';
import type { Inspection } from '../checks/check-content.ts';
import { decode } from '../content/decode.ts';
import { mendInvisible } from '../content/invisible.ts';
import { formatChanges, mendFile } from '../content/mend.ts';

/** Times that a tree is looked at again: what was hidden by one mistake may show when that is mended. */
export const MAX_ROUNDS = 5;

const MARK = '\uFEFF';

/** Makes in the files what is certain to mend them; what was changed, as a diff of each file. */
export const fixContent = ({ tree, problems }: Inspection): string[] => {
  const edits = Map.groupBy(
    problems.flatMap(({ file, edit }) => (edit ? { file, edit } : [])),
    ({ file }) => file,
  );
  return tree.entries.flatMap(({ raw }) => {
    const found = edits.get(raw.file)?.map(({ edit }) => edit);
    if (!found) return [];
    const bytes = readFileSync(raw.file);
    const decoded = decode(bytes);
    // A file that has changed since it was checked is left alone.
    if ('fault' in decoded || mendInvisible(decoded.text, raw.format !== 'yaml') !== raw.text) return [];
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : '';
    const mended = mendFile(mark + decoded.text, raw.text, found);
    if (!mended) return [];
    writeFileSync(raw.file, mended.written);
    return formatChanges(raw.file, mended.changes);
  });
};
