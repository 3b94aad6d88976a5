import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Site } from '../schemas/site.ts';

/** When a file of the content was last changed in Git, and by which post. */
export interface LastChange {
  day: string;
  post: string;
}

/** A line of the log that begins a commit; no name of a file begins with this character. */
const COMMIT = '\u0001';

/** The newest commit of each file, of a log with the newest first: `\u0001day<TAB>e-mail`, and below it names of files. */
export const newestByFile = (log: string): Map<string, { day: string; email: string }> => {
  const newest = new Map<string, { day: string; email: string }>();
  for (const commit of log.split(COMMIT).slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [day = '', email = ''] = head.split('\t');
    for (const file of files) if (file !== '' && !newest.has(file)) newest.set(file, { day, email: email.toLowerCase() });
  }
  return newest;
};

const run = promisify(execFile);

const git = async (folder: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd: folder, maxBuffer: 1_000_000_000 });
  return stdout;
};

/**
 * The last change of each file of a content folder, by its path within the folder, as far as a post is known for who made it. One
 * question to Git for all of them, which answers beside the build. Where there is no Git, or only the end of its history, nothing is
 * told: a wrong day would be worse.
 */
export const lastChanges = async (folder: string, editors: Site['editors']): Promise<ReadonlyMap<string, LastChange>> => {
  if (editors.length === 0) return new Map();
  const posts = new Map(editors.map(({ email, post }) => [email, post]));
  try {
    if ((await git(folder, 'rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    const log = await git(folder, 'log', `--format=${COMMIT}%as%x09%aE`, '--name-only', '--no-renames', '--relative', '--', '.');
    return new Map(
      [...newestByFile(log)].flatMap(([path, { day, email }]) => {
        const post = posts.get(email);
        return post === undefined ? [] : [[path, { day, post }] as const];
      }),
    );
  } catch {
    return new Map();
  }
};
