import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Thrown where Git does not do what it was asked; the message is its own. */
export class GitError extends Error {}

/** A file that a commit changes, with its new bytes; none where it goes. */
export type ChangedFiles = ReadonlyMap<string, Uint8Array | string | undefined>;

export interface NewCommit {
  /** The first is what the files are laid over. */
  parents: readonly string[];
  files: ChangedFiles;
  message: string;
}

/**
 * A Git repository, read and written without its working tree: files of a commit are made and compared while what an editor has open
 * stays as it is.
 */
export class Repository {
  readonly #folder: string;

  /** @param folder any folder of it, or the repository itself where it has no working tree. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  #ask(
    args: readonly string[],
    input?: string | Uint8Array,
    env: Record<string, string> = {},
  ): { status: number | null; out: Buffer; said: string } {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: this.#folder,
      input,
      maxBuffer: 1 << 30,
      // Its own words are for programs here; what an editor reads is ours.
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
    if (error) throw new GitError(error.message);
    return { status, out: stdout, said: stderr.toString('utf8').trim() };
  }

  #run(args: readonly string[], input?: string | Uint8Array, env?: Record<string, string>): string {
    const { status, out, said } = this.#ask(args, input, env);
    if (status !== 0) throw new GitError(said === '' ? `git ${args[0]} ended with ${status}` : said);
    return out.toString('utf8').trimEnd();
  }

  /** Path of the folder within the repository, with a slash at its end; empty at its top. @throws {GitError} outside of one. */
  prefix(): string {
    return this.#run(['rev-parse', '--show-prefix']);
  }

  /** Who would be the author of a commit. @throws {GitError} where nobody has told Git. */
  author(): string {
    return this.#run(['var', 'GIT_AUTHOR_IDENT']);
  }

  /** The commit that a name stands for; undefined where there is none. */
  commitOf(name: string): string | undefined {
    const { status, out } = this.#ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return status === 0 ? out.toString('utf8').trim() : undefined;
  }

  /** Branches whose names begin so. */
  branches(prefix: string): string[] {
    const all = this.#run(['for-each-ref', '--format=%(refname:lstrip=2)', `refs/heads/${prefix}`]);
    return all === '' ? [] : all.split('\n');
  }

  /** A file as a commit has it. */
  read(commit: string, path: string): Buffer | undefined {
    const { status, out } = this.#ask(['cat-file', 'blob', `${commit}:${path}`]);
    return status === 0 ? out : undefined;
  }

  /** Every file of a commit with the name of its bytes. */
  files(commit: string): { path: string; id: string }[] {
    const { out } = this.#ask(['ls-tree', '-r', '-z', commit]);
    return out
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [described = '', path = ''] = line.split('\t');
        return { path, id: described.split(' ')[2]! };
      });
  }

  /** What Git calls a file with these bytes. */
  idOf(bytes: Uint8Array | string): string {
    return this.#run(['hash-object', '-w', '--stdin'], bytes);
  }

  blob(id: string): Buffer | undefined {
    const { status, out } = this.#ask(['cat-file', 'blob', id]);
    return status === 0 ? out : undefined;
  }

  /** Files that a branch has changed since it left the other. */
  changed(from: string, to: string): { path: string; isNew: boolean }[] {
    const [...parts] = this.#run(['diff', '--name-status', '--no-renames', '-z', `${from}...${to}`])
      .split('\0')
      .filter(Boolean);
    return parts.flatMap((path, index) => (index % 2 === 1 ? [{ path, isNew: parts[index - 1] === 'A' }] : []));
  }

  /** When a commit was made (ISO 8601), by whom, and its message. */
  about(commit: string): { date: string; author: string; message: string } {
    const [date = '', author = '', ...message] = this.#run(['show', '-s', '--format=%cI%n%an%n%B', commit]).split('\n');
    return { date, author, message: message.join('\n') };
  }

  /** Makes a commit, which no branch holds yet. @throws {GitError} where nobody has told Git who is writing. */
  commit({ parents, files, message }: NewCommit): string {
    const scratch = mkdtempSync(join(tmpdir(), 'km-index-'));
    const index = { GIT_INDEX_FILE: join(scratch, 'index') };
    try {
      const [first] = parents;
      this.#run(first === undefined ? ['read-tree', '--empty'] : ['read-tree', first], undefined, index);
      const lines = [...files].map(([path, bytes]) =>
        bytes === undefined ? `0 ${'0'.repeat(40)}\t${path}` : `100644 ${this.idOf(bytes)}\t${path}`,
      );
      this.#run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''), index);
      const tree = this.#run(['write-tree'], undefined, index);
      return this.#run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }

  /** Moves a name to a commit, if it still stands where it is thought to. @throws {GitError} */
  move(name: string, to: string, from: string | undefined): void {
    this.#run(['update-ref', name, to, from ?? '0'.repeat(40)]);
  }

  removeBranch(branch: string): void {
    this.#run(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Lets the index know that files of the working tree are as the last commit has them. */
  refresh(paths: readonly string[]): void {
    this.#run(['reset', '--quiet', '--', ...paths.map((path) => `:/${path}`)]);
  }
}
