import { watch } from 'node:fs';

/** A save is often several events; they become one. */
const SETTLE_MILLISECONDS = 150;

/** Calls back after each change in a folder, once it has settled. */
export const watchFolder = (folder: string, changed: () => void): void => {
  let settling: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLE_MILLISECONDS);
  });
};
