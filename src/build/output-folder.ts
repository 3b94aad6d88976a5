import { existsSync, mkdirSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SettingsError } from '../settings.ts';
import { completeExchange, contentsOf, exchangeContents } from './exchange-contents.ts';
import { codeOf, isOccupied, move } from './move.ts';
import { isAbandoned } from './owner.ts';

/** The output folder is replaced whole. This hidden file in it says that a build made it, so that nothing else is ever deleted. */
const MARK = '.tessaban-km';

/** Folders of the project in which people, or Git, keep what a build must not delete. */
const KEPT = ['content', 'public', 'src', 'tests', '.git', '.build', 'node_modules'];

/**
 * The real output folder, ready to be replaced: of a symbolic link, what it leads to, so that the link stays. What a
 * build left that was killed between taking the old site away and putting the new one there is mended first.
 *
 * @throws {SettingsError} when a build may not write there.
 */
export const prepareOutput = (out: string, content: string): string => {
  const place = realPath(out);
  refuseKeptFolder(place, realPath(content), out);
  restore(place);
  refuseForeignFolder(place, out);
  return place;
};

/** A path without symbolic links, also of what is not there yet. */
const realPath = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  const target = targetOf(path);
  if (target !== undefined) return realPath(resolve(dirname(path), target));
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
};

/** Where a symbolic link leads, though nothing is there; of links that lead in a circle, nowhere. */
const targetOf = (path: string): string | undefined => {
  try {
    statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw new SettingsError(`KM_OUT="${path}" ใช้ไม่ได้ เพราะเป็นลิงก์ที่วนกลับมาหาตัวเอง ลบลิงก์นี้แล้วสั่งใหม่`);
  }
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
};

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

const refuseKeptFolder = (place: string, content: string, out: string): void => {
  const project = realPath(resolve('.'));
  const kept = [content, ...KEPT.map((name) => join(project, name))];
  if ([content, project, ...home()].some((folder) => holds(place, folder)) || kept.some((folder) => holds(folder, place)))
    throw new SettingsError(`KM_OUT="${out}" ใช้ไม่ได้ เพราะโฟลเดอร์ผลลัพธ์จะถูกแทนที่ทั้งหมด ใช้โฟลเดอร์แยกต่างหาก เช่น dist`);
};

/** The home folder; a container may run as a user who has none. */
const home = (): string[] => {
  try {
    return [realPath(homedir())];
  } catch {
    return [];
  }
};

const refuseForeignFolder = (place: string, out: string): void => {
  if (!existsSync(place)) return;
  const isOurs = statSync(place).isDirectory() && (contentsOf(place).length === 0 || existsSync(join(place, MARK)));
  if (!isOurs) throw new SettingsError(`KM_OUT="${out}" มีไฟล์อื่นอยู่แล้วและไม่ใช่ผลลัพธ์ของโปรแกรมนี้ จึงไม่เขียนทับ ใช้โฟลเดอร์อื่นหรือลบโฟลเดอร์นี้ก่อน`);
};

/** Folders beside the output: the new site on its way in, the old one on its way out; `.<output>.<new|old>-<process>`. */
const besides = (place: string, kind: 'new' | 'old'): string => join(dirname(place), `.${basename(place)}.${kind}-${process.pid}`);

/** Puts an old site back that a killed build took away, and clears what else killed builds left beside the output. */
const restore = (place: string): void => {
  const parent = dirname(place);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`.${basename(place)}.`)) continue;
    const [, kind, owner] = /\.(new|old)-(\d+)$/.exec(name) ?? [];
    if (!kind || !isAbandoned(Number(owner))) continue;
    const left = join(parent, name);
    if (kind === 'old' && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
  if (existsSync(place) && statSync(place).isDirectory()) completeExchange(place);
};

/**
 * Puts a finished site in the place of the old one by renaming: there is no half-written moment, and if the last
 * step fails the old site comes back. Of two builds at once the later one wins, whole.
 */
export const swapIn = (site: string, place: string): void => {
  writeFileSync(join(site, MARK), 'โฟลเดอร์นี้สร้างโดยโปรแกรม จะถูกแทนที่ทั้งหมดเมื่อสร้างเว็บไซต์ครั้งต่อไป\n');
  mkdirSync(dirname(place), { recursive: true });
  const [fresh, old] = [besides(place, 'new'), besides(place, 'old')];
  try {
    if (!moveBeside(site, fresh, place)) exchangeContents(site, place);
    else if (!replace(fresh, old, place)) exchangeContents(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  }
};

/** Whether a folder may not be renamed: a disc is mounted on it, or nothing may be written where it is. */
const isRefused = (error: unknown): boolean => ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));

/** @returns false when nothing may be written beside the output, as is common with folders of web servers. */
const moveBeside = (site: string, fresh: string, place: string): boolean => {
  try {
    move(site, fresh);
    return true;
  } catch (error) {
    if (existsSync(place) && isRefused(error)) return false;
    throw error;
  }
};

/** @returns false when the old site cannot be renamed; nothing has changed then. */
const replace = (fresh: string, old: string, place: string): boolean => {
  for (;;) {
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(place, old);
    } catch (error) {
      if (isRefused(error)) return false;
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    try {
      renameSync(fresh, place);
      return true;
    } catch (error) {
      // Another build has put its site there between the two: it is taken away in its turn.
      if (isOccupied(error)) continue;
      if (existsSync(old)) renameSync(old, place);
      throw error;
    }
  }
};
