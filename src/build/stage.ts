import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** How long, and how often at most, writes that are on their way are waited for. */
const SETTLE_MILLISECONDS = 30;
const MAX_WAITS = 20;

/**
 * Removes a stage for a process that is about to end. Nothing of ours runs meanwhile, but the system may still finish
 * writes of this process and of its helpers, which make their folders anew: it is gone when it stays away for a while.
 */
export const removeStageForGood = (stage: string): void => {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waits = 0; waits < MAX_WAITS; waits += 1) {
    removeStage(stage);
    Atomics.wait(clock, 0, 0, SETTLE_MILLISECONDS);
    if (!existsSync(stage)) return;
  }
};
