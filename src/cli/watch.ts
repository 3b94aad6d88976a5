import { watch } from 'node:fs';

/** A save is often several events; they become one. */
const SETTLE_MILLISECONDS = 150;

/** Calls back after each change in a folder, once it has settled and the last call has ended. */
export const watchFolder = (folder: string, changed: () => Promise<void>): void => {
  let settling: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      running = running.then(changed);
    }, SETTLE_MILLISECONDS);
  });
};
