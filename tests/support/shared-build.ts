import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { runBuild, writeTree, type BuildResult, type Environment } from './build.ts';
import type { Tree } from './trees.ts';

/**
 * The build of a tree with these settings that must succeed, made once in a run: whichever test file asks first makes
 * it, and others wait. Many tests read it, so none may change it.
 */
export const sharedBuild = async (tree: Tree, settings: Environment = {}): Promise<BuildResult> => {
  const folder = join(inject('sharedSites'), keyOf(tree, settings));
  const report = join(folder, 'report.json');
  if (isMine(folder)) {
    const places = { content: join(folder, 'content'), out: join(folder, 'out') };
    writeTree(tree, places.content);
    const result = await runBuild(places, settings);
    // In one step, for those who wait.
    writeFileSync(`${report}.new`, JSON.stringify(result));
    renameSync(`${report}.new`, report);
  }
  while (!existsSync(report)) await setTimeout(100);
  const result = JSON.parse(readFileSync(report, 'utf8')) as BuildResult;
  if (result.status !== 0) throw new Error(`The build ended with status ${result.status}:\n${result.text}`);
  return result;
};

const keyOf = (tree: Tree, settings: Environment): string => {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(settings).sort()));
  for (const path of Object.keys(tree).sort()) hash.update(`\0${path}\0`).update(tree[path]!);
  return hash.digest('hex').slice(0, 16);
};

/** Whether this is the first to ask: to have made the folder is to have the turn. */
const isMine = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};
