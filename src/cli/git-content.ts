import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError } from './options.ts';

/** Git, as asked in the folder of the content. */
const git = (folder: string, args: readonly string[], env: Record<string, string> = {}): string =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1_000_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const answers = (folder: string, args: readonly string[]): string | undefined => {
  try {
    return git(folder, args);
  } catch {
    return undefined;
  }
};

/** A commit, and its day. */
export interface Commit {
  hash: string;
  short: string;
  day: string;
}

/** The commit that a name means; undefined where there is none. */
export const commitOf = (folder: string, name: string): Commit | undefined => {
  const told = answers(folder, ['log', '-1', '--format=%H%x09%h%x09%cs', '--end-of-options', name, '--']);
  const [hash, short, day] = told?.split('\t') ?? [];
  return hash && short && day ? { hash, short, day } : undefined;
};

const MAIN = ['main', 'master', 'origin/main', 'origin/master'];

/**
 * What work on the content began with: where its branch left the main one, else the last commit.
 *
 * @throws {OptionError} where the folder is under no version control.
 */
export const startOfWork = (folder: string): Commit => {
  const head = commitOf(folder, 'HEAD');
  if (!head) throw new OptionError('เทียบไม่ได้ เพราะโฟลเดอร์เนื้อหาไม่ได้เก็บไว้ใน Git หรือยังไม่มีการบันทึก (commit) ครั้งแรก');
  for (const name of MAIN) {
    const left = answers(folder, ['merge-base', name, 'HEAD']);
    if (left) return commitOf(folder, left) ?? head;
  }
  return head;
};

/** Writes the content folder as a commit has it below another folder. @returns its place */
export const writeContentOf = (folder: string, { hash }: Commit, below: string): string => {
  const within = git(folder, ['rev-parse', '--show-prefix']).replace(/\/$/, '');
  const place = join(below, hash);
  mkdirSync(place, { recursive: true });
  // An index of its own: what the editor has staged stays as it is.
  const index = { GIT_INDEX_FILE: join(below, `${hash}.index`) };
  const top = git(folder, ['rev-parse', '--show-toplevel']);
  if (answers(folder, ['rev-parse', '--verify', '--quiet', `${hash}:${within}`]) === undefined) return place;
  git(top, ['read-tree', `${hash}:${within}`], index);
  git(top, ['checkout-index', '--all', '--force', `--prefix=${place}/`], index);
  return place;
};
