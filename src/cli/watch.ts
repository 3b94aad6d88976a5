import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** A save is often several events; they become one. */
const SETTLE_MILLISECONDS = 150;

/** Folders of a tree, the tree itself first; one that goes meanwhile has none. */
const foldersIn = (folder: string): string[] => {
  try {
    return [
      folder,
      ...readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? foldersIn(join(folder, item.name)) : [])),
    ];
  } catch {
    return [];
  }
};

/**
 * Calls back with every change beneath a folder. Folders are watched one by one: Node's own recursive watching sets a watch
 * on each file under Linux, and loses those that editors save by putting another file in their place.
 */
const watchTree = (root: string, changed: () => void): void => {
  const watched = new Map<string, FSWatcher>();
  const renew = (): void => {
    const folders = new Set(foldersIn(root));
    for (const [folder, watcher] of watched)
      if (!folders.has(folder)) {
        watcher.close();
        watched.delete(folder);
      }
    for (const folder of folders)
      if (!watched.has(folder)) {
        const onChange = (event: string): void => {
          if (event === 'rename') renew();
          changed();
        };
        // A folder that goes is told of by the one above it.
        watched.set(
          folder,
          watch(folder, onChange).on('error', () => undefined),
        );
      }
  };
  renew();
};

/** Calls back after each change in a folder, once it has settled and the last call has ended. */
export const watchFolder = (folder: string, changed: () => Promise<void>): void => {
  let settling: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watchTree(folder, () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      running = running.then(changed);
    }, SETTLE_MILLISECONDS);
  });
};
