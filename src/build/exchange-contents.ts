import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOccupied, move } from './move.ts';
import { isAbandoned } from './owner.ts';

/**
 * For an output folder that cannot be renamed (a disc is mounted on it, or nothing may be written beside it): all that is in it is
 * exchanged, by renaming within it. This happens in a hidden folder of it, which holds the new site in `new/`, and the old things in
 * `moving/` until all of them are there, in `old/` from then on. So whoever finds it knows which of the two sites to complete.
 */
const SWAP = '.km-swap';
/** Holds the number of the process that exchanges. */
const OWNER = 'owner';
/** The top folder of some file systems has it; it is nobody's content. */
const SYSTEM = 'lost+found';
const MAX_WAIT_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 50;

/** What people see in a folder: all but what builds and file systems keep there. */
export const contentsOf = (folder: string): string[] => readdirSync(folder).filter((name) => name !== SYSTEM && !name.startsWith(SWAP));

/** Moves a site into a folder in place of all that is there. When it fails, the old things are there again. */
export const exchangeContents = (site: string, folder: string): void => {
  const own = ownPlace(folder);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  try {
    writeFileSync(join(own, OWNER), String(process.pid));
    move(site, join(own, 'new'));
    takeTurn(own, join(folder, SWAP));
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  try {
    const [moving, old] = [join(folder, SWAP, 'moving'), join(folder, SWAP, 'old')];
    mkdirSync(moving);
    for (const name of contentsOf(folder)) renameSync(join(folder, name), join(moving, name));
    renameSync(moving, old);
  } finally {
    complete(folder);
  }
};

const ownPlace = (folder: string): string => join(folder, `${SWAP}-${process.pid}`);

/** One build at a time exchanges: to have the folder of that name is to have the turn. */
const takeTurn = (own: string, swap: string): void => {
  for (const since = Date.now(); ;) {
    try {
      renameSync(own, swap);
      return;
    } catch (error) {
      if (!isOccupied(error) || Date.now() - since > MAX_WAIT_MILLISECONDS) throw error;
      // Sleeps; there is nothing else to do.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
    }
  }
};

/** Completes the new site where all old things have been moved away, else the old one; and gives back the turn. */
const complete = (folder: string): void => {
  const swap = join(folder, SWAP);
  const from = join(swap, existsSync(join(swap, 'old')) ? 'new' : 'moving');
  if (existsSync(from)) for (const name of readdirSync(from)) renameSync(join(from, name), join(folder, name));
  // In one step: removing takes time, in which another build could take its turn.
  const over = ownPlace(folder);
  renameSync(swap, over);
  rmSync(over, { recursive: true, force: true });
};

/** Completes what a killed build had begun in a folder, and clears what it left there. */
export const completeExchange = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name === SWAP && isAbandoned(Number(readFileSync(join(folder, SWAP, OWNER), 'utf8')))) complete(folder);
    const owner = /^\.km-swap-(\d+)$/.exec(name)?.[1];
    if (owner && isAbandoned(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
};
