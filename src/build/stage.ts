import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
    if (owner && !isRunning(Number(owner))) rmSync(join(STAGES, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(STAGES, `stage-${process.pid}-`));
};

/** Whether a process is there. */
export const isRunning = (id: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
