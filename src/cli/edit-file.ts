import { readFileSync } from 'node:fs';
import { decode } from '../content/decode.ts';
import { mendInvisible } from '../content/invisible.ts';
import { mendFile, type Mended } from '../content/mend.ts';
import type { Edit } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';

const MARK = '\uFEFF';

/** The file of an entry with edits made; nothing where they change nothing, or the file has changed since it was read. */
export const editFile = ({ file, format, text }: RawEntry, edits: readonly Edit[]): Mended | undefined => {
  const bytes = readFileSync(file);
  const decoded = decode(bytes);
  if ('fault' in decoded || mendInvisible(decoded.text, format !== 'yaml') !== text) return undefined;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : '';
  return mendFile(mark + decoded.text, text, edits);
};
