import { statSync } from 'node:fs';
import type { FoundEntry } from '../content/read-entry.ts';
import type { InspectedFile } from './inspect-file.ts';
import { inspectFiles } from './inspect-files.ts';

/** What is another when a file has been written, even within the same moment and to the same length; `undefined` where it cannot be told. */
const stampOf = (found: FoundEntry): string | undefined => {
  if ('text' in found) return found.text;
  const stats = found.location === undefined ? undefined : statSync(found.location, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
};

/** An `inspectFiles` that remembers: it reads and inspects what is new or has changed since it was last asked. */
export const inspectChanged = (): typeof inspectFiles => {
  let known = new Map<string, { stamp: string | undefined; file: InspectedFile }>();
  let knownOn = '';
  return async (files, today) => {
    // Some rules of a file look at the day.
    if (today !== knownOn) known = new Map();
    knownOn = today;
    // Before the files are read: one that is written meanwhile is another the next time.
    const stamps = files.map(stampOf);
    const isKnown = ({ known: { path } }: FoundEntry, index: number): boolean =>
      stamps[index] !== undefined && known.get(path)?.stamp === stamps[index];
    const changed = await inspectFiles(
      files.filter((file, index) => !isKnown(file, index)),
      today,
    );
    const fresh = new Map(changed.map((file) => [file.raw.path, file]));
    known = new Map(
      files.map(({ known: { path } }, index) => [path, { stamp: stamps[index], file: fresh.get(path) ?? known.get(path)!.file }]),
    );
    return files.map(({ known: { path } }) => known.get(path)!.file);
  };
};
