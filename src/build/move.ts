import { cpSync, renameSync, rmSync } from 'node:fs';

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Whether a rename failed since another file or folder is there. */
export const isOccupied = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error));

/** Renames a folder, or copies it when the new place is on another file system. What was there goes: a copy would be merged into it. */
export const move = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      // With a filter Node copies in its own code, which tells a full disc from a broken one.
      cpSync(from, to, { recursive: true, filter: () => true });
    } catch (failure) {
      // Half a copy is of no use, and the disc may be full of it.
      rmSync(to, { recursive: true, force: true });
      throw failure;
    }
  }
};
