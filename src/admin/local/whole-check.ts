import { join, relative } from 'node:path';
import { inspectFound } from '../../checks/check-content.ts';
import { asSaved, Scratch, type Unsaved } from '../../content/as-saved.ts';
import type { Problem } from '../../content/problem.ts';
import { findContent } from '../../content/read.ts';

/** A check of a whole town as it would be with some files saved; what is said of these files alone. */
export const checkAsSaved = async (folder: string, today: string, unsaved: Unsaved): Promise<Problem[]> => {
  const scratch = new Scratch();
  try {
    const { problems } = await inspectFound(folder, asSaved(folder, findContent(folder), unsaved, scratch), today);
    const saved = new Set(unsaved.files.map(({ path }) => relative('', join(folder, path))));
    return problems.filter(({ file }) => saved.has(file));
  } finally {
    scratch.remove();
  }
};
