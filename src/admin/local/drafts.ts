import { extname } from 'node:path';
import { formatOf } from '../../content/walk.ts';
import { formatName } from '../shared/form-collections.ts';
import type { EntryFile } from '../../content/raw-entry.ts';
import type { Problem } from '../../content/problem.ts';
import type { CheckQuestion } from '../shared/protocol.ts';
import type { Repository } from './repository.ts';
import { RefusedError, type SentFile, type WorkingTree } from './working-tree.ts';

/** How far a draft has come, as Decap names it, and what the commit says of it. */
const STATUSES = { draft: 'ร่าง', pending_review: 'รอตรวจ', pending_publish: 'ตรวจแล้ว' } as const;
export type DraftStatus = keyof typeof STATUSES;
export const DRAFT_STATUSES = Object.keys(STATUSES) as [DraftStatus, ...DraftStatus[]];

/** An entry that is not published, as Decap's proxy protocol sends it. */
interface SentDraft {
  collection: string;
  slug: string;
  status: DraftStatus;
  diffs: { id: string; path: string; newFile: boolean }[];
  updatedAt: string;
  pullRequestAuthor: string;
}

/** A file that is saved into a draft. */
interface DraftFile {
  path: string;
  bytes: Uint8Array | string;
}

/** The check of a town as it would be with some files saved. */
type WholeCheck = (question: CheckQuestion) => Promise<readonly Problem[]>;

const branchOf = (id: string): string => `cms/${id}`;

/** By which draft an entry would be changed: the name of its list in the form, and its own. */
const idOf = (path: string): string => {
  const [collection = '', ...rest] = path.split('/');
  const format = formatOf(path)!;
  return `${formatName(collection as EntryFile['collection'], format)}/${rest.join('/').slice(0, -extname(path).length)}`;
};

/** What a draft's last commit says of it, in lines that Git calls trailers. */
const trailer = (message: string, name: string): string[] =>
  message.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));

/**
 * Entries that wait for approval, each on a branch of its own as hosted forms keep them: ร่าง → รอตรวจ → ตรวจแล้ว. Who moved one, and when, is a
 * commit. Approval writes its files into the folder and merges the branch; until then nobody's files change.
 */
export class Drafts {
  readonly #repository: Repository;
  readonly #tree: WorkingTree;
  /** Path of the content within the repository. */
  readonly #prefix: string;
  readonly #check: WholeCheck;

  constructor(repository: Repository, tree: WorkingTree, check: WholeCheck) {
    this.#repository = repository;
    this.#tree = tree;
    this.#prefix = repository.prefix();
    this.#check = check;
  }

  #tip(id: string): string | undefined {
    return this.#repository.commitOf(`refs/heads/${branchOf(id)}`);
  }

  /** @throws {RefusedError} where nothing waits under this name. */
  #known(id: string): { tip: string; message: string } {
    const tip = this.#tip(id);
    if (tip === undefined) throw new RefusedError('รายการนี้ไม่มีร่างที่รอตรวจ โหลดหน้านี้ใหม่', 404);
    return { tip, message: this.#repository.about(tip).message };
  }

  #message(id: string, status: DraftStatus, bases: readonly string[]): string {
    return [`${STATUSES[status]}: ${id}`, '', `KM-Status: ${status}`, ...bases.map((base) => `KM-Base: ${base}`), ''].join('\n');
  }

  /** Files that a draft changes, by their paths in the content. */
  #files(tip: string): { path: string; isNew: boolean; bytes: Buffer }[] {
    return this.#repository.changed('HEAD', tip).flatMap(({ path, isNew }) => {
      const bytes = path.startsWith(this.#prefix) ? this.#repository.read(tip, path) : undefined;
      return bytes ? [{ path: path.slice(this.#prefix.length), isNew, bytes }] : [];
    });
  }

  /** What stands in the folder now, as Git names it; nothing where no file stands. */
  #inFolder(path: string): string {
    const { file, data } = this.#tree.entry(path);
    return file.id === null ? '' : this.#repository.idOf(data);
  }

  list(): string[] {
    return this.#repository.branches('cms/').map((branch) => branch.slice('cms/'.length));
  }

  draft(id: string): SentDraft {
    const { tip, message } = this.#known(id);
    const { date, author } = this.#repository.about(tip);
    const [given] = trailer(message, 'KM-Status');
    const [collection = '', ...slug] = id.split('/');
    return {
      collection,
      slug: slug.join('/'),
      status: DRAFT_STATUSES.find((status) => status === given) ?? 'draft',
      diffs: this.#files(tip).map(({ path, isNew }) => ({ id: path, path, newFile: isNew })),
      updatedAt: date,
      pullRequestAuthor: author,
    };
  }

  /** The text of an entry as its draft has it; undefined where it has none. */
  textOf(path: string): string | undefined {
    const tip = this.#tip(idOf(path));
    return tip === undefined ? undefined : this.#repository.read(tip, this.#prefix + path)?.toString('utf8');
  }

  /** Pictures and documents that came with the draft of an entry. */
  assetsOf(path: string): CheckQuestion['assets'] {
    const tip = this.#tip(idOf(path));
    if (tip === undefined) return [];
    return this.#files(tip).flatMap((file) => (formatOf(file.path) ? [] : [{ path: file.path, content: file.bytes.toString('base64') }]));
  }

  file(id: string, path: string): Buffer {
    const bytes = this.#repository.read(this.#known(id).tip, this.#prefix + path);
    if (!bytes) throw new RefusedError(`ไม่พบไฟล์ "${path}" ในร่างนี้`, 404);
    return bytes;
  }

  mediaFile(id: string, path: string): SentFile {
    return { id: path, name: path.split('/').at(-1)!, path, content: this.file(id, path).toString('base64'), encoding: 'base64' };
  }

  save(id: string, files: readonly DraftFile[], status: DraftStatus | undefined): void {
    for (const { path } of files) this.#tree.refuseOutside(path);
    const tip = this.#tip(id);
    const before = tip === undefined ? undefined : this.#known(id);
    const bases = before
      ? trailer(before.message, 'KM-Base')
      : files.flatMap(({ path }) => (formatOf(path) ? [`${this.#inFolder(path)} ${path}`] : []));
    const known = before && this.draft(id).status;
    const commit = this.#repository.commit({
      parents: [tip ?? this.#repository.commitOf('HEAD')!],
      files: new Map(files.map(({ path, bytes }) => [this.#prefix + path, bytes])),
      message: this.#message(id, known ?? status ?? 'draft', bases),
    });
    this.#repository.move(`refs/heads/${branchOf(id)}`, commit, tip);
  }

  setStatus(id: string, status: DraftStatus): void {
    const { tip, message } = this.#known(id);
    const commit = this.#repository.commit({
      parents: [tip],
      files: new Map(),
      message: this.#message(id, status, trailer(message, 'KM-Base')),
    });
    this.#repository.move(`refs/heads/${branchOf(id)}`, commit, tip);
  }

  discard(id: string): void {
    this.#known(id);
    this.#repository.removeBranch(branchOf(id));
  }

  /** Approves a draft: its files are checked as they would stand with all others, written into the folder, and the branch is merged. */
  async publish(id: string): Promise<void> {
    const { tip, message } = this.#known(id);
    if (this.draft(id).status !== 'pending_publish') throw new RefusedError('เปลี่ยนสถานะเป็น “ตรวจแล้ว” ก่อนเผยแพร่', 409);
    const files = this.#files(tip);
    for (const base of trailer(message, 'KM-Base')) {
      const [was, path] = [base.slice(0, base.indexOf(' ')), base.slice(base.indexOf(' ') + 1)];
      const now = this.#inFolder(path);
      const drafted = files.find((file) => file.path === path);
      if (now !== was && !(drafted && this.#repository.idOf(drafted.bytes) === now))
        throw new RefusedError(`ไฟล์ "${path}" ถูกแก้จากที่อื่นหลังเริ่มร่างนี้ คัดลอกสิ่งที่แก้ไว้ ทิ้งร่าง แล้วแก้ใหม่จากรายการล่าสุด`, 409);
    }
    const entries = files.filter(({ path }) => formatOf(path));
    const problems = await this.#check({
      files: entries.map(({ path, bytes }) => ({ path, text: bytes.toString('utf8'), known: [] })),
      assets: entries.flatMap(({ path }) => this.assetsOf(path)),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new RefusedError(`มี ${errors.length} ข้อที่ต้องแก้ก่อน เช่น ${errors[0]!.what}`, 409);

    // Pictures first: an entry never names one that is not there.
    for (const { path, bytes } of [...files].sort((a, b) => Number(Boolean(formatOf(a.path))) - Number(Boolean(formatOf(b.path)))))
      this.#tree.write(path, bytes);
    this.#record(`เผยแพร่: ${id}`, new Map(files.map(({ path, bytes }) => [path, bytes])), tip);
    this.#repository.removeBranch(branchOf(id));
  }

  /** Removes published files, as the head alone may: there is no way back but by history. */
  remove(paths: readonly string[]): void {
    for (const path of paths) this.#tree.remove(path);
    this.#record(`ลบ: ${paths.join(' ')}`, new Map(paths.map((path) => [path, undefined])));
  }

  /** Makes what stands in the folder by now the last commit, with the branch that it came from. */
  #record(message: string, files: ReadonlyMap<string, Uint8Array | undefined>, merged?: string): void {
    const head = this.#repository.commitOf('HEAD')!;
    const inRepository = new Map([...files].map(([path, bytes]) => [this.#prefix + path, bytes]));
    const parents = merged === undefined ? [head] : [head, merged];
    this.#repository.move('HEAD', this.#repository.commit({ parents, files: inRepository, message: `${message}\n` }), head);
    if (files.size > 0) this.#repository.refresh([...inRepository.keys()]);
  }
}
