import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAbandoned } from './owner.ts';

/** Folders of builds at work: `stage-<process>-<letters>`. */
const STAGES = resolve('.build');

/**
 * A new empty folder to build in; what killed builds left is swept away first. Within the project, since Astro keeps
 * what it renders from beside its output only there.
 */
export const makeStage = (): string => {
  mkdirSync(STAGES, { recursive: true });
  for (const name of readdirSync(STAGES)) {
    const owner = /^stage-(\d+)\b/.exec(name)?.[1];
    if (owner && isAbandoned(Number(owner))) removeStage(join(STAGES, name));
  }
  return mkdtempSync(join(STAGES, `stage-${process.pid}-`));
};

/** Removes a stage; a process that was just ended may still finish a write into it. */
export const removeStage = (stage: string): void => rmSync(stage, { recursive: true, force: true, maxRetries: 5 });
