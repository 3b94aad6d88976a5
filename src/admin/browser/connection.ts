import type { Backend, DecapWindow } from './decap.ts';

/** How deep entries may lie in folders of their collection, those of years and what is in them. */
const DEPTH = 9;

/** What is asked of a server that it may refuse. */
const REFUSABLE = [
  'persistEntry',
  'deleteFiles',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
] as const;

/** Why a server refuses, by the status of its answer, and what to do. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: 'การเข้าสู่ระบบหมดอายุ คัดลอกสิ่งที่พิมพ์ไว้ ออกจากระบบ แล้วเข้าสู่ระบบอีกครั้ง',
  403: 'บัญชีนี้ไม่มีสิทธิ์ทำขั้นนี้ ให้ผู้มีสิทธิ์เผยแพร่เป็นผู้ทำ',
  405: 'บัญชีนี้ไม่มีสิทธิ์เผยแพร่ หรือรายการนี้ยังเผยแพร่ไม่ได้ ให้ผู้มีสิทธิ์เผยแพร่เป็นผู้กด',
  409: 'ไฟล์ถูกแก้จากที่อื่นหลังเปิดรายการนี้ คัดลอกสิ่งที่พิมพ์ไว้ แล้วโหลดหน้านี้ใหม่',
};

/** An error of which the form shows the message alone. */
export class SaidError extends Error {
  override toString(): string {
    return this.message;
  }
}

/** The same refusal in words of the form; what our own server says is in Thai, and says more. */
const inThai = (error: unknown): unknown => {
  const { status, message } = (error ?? {}) as { status?: unknown; message?: unknown };
  if (typeof message === 'string' && /\p{Script=Thai}/u.test(message)) return new SaidError(message);
  const said = typeof status === 'number' ? REFUSALS[status] : undefined;
  return said === undefined ? error : new SaidError(said);
};

/** Decap asks a server for the files of a folder alone, or else shows a tree of folders; here entries of folders within it stand in the one list. */
const listDeeply = (backend: Backend): void => {
  const { entriesByFolder, allEntriesByFolder } = backend;
  backend.entriesByFolder = (folder, extension) => entriesByFolder.call(backend, folder, extension, DEPTH);
  if (allEntriesByFolder)
    backend.allEntriesByFolder = (folder, extension, _depth, ...rest) =>
      allEntriesByFolder.call(backend, folder, extension, DEPTH, ...rest);
};

const refuseInThai = (backend: Backend): void => {
  for (const name of REFUSABLE) {
    const asked = backend[name];
    backend[name] = async (...args) => {
      try {
        return await asked?.apply(backend, args);
      } catch (error) {
        throw inThai(error);
      }
    };
  }
};

/** The files of the content as the repository has them now, drafts and entries for staff too: more than the facts of a built site tell. */
export interface RepositoryFiles {
  /** Paths within the content; nothing where they cannot be told. */
  paths: () => Promise<readonly string[] | undefined>;
  text: (path: string) => Promise<string>;
}

const pathsIn = async ({ api }: Backend, prefix: string): Promise<readonly string[] | undefined> => {
  const folder = prefix.replace(/\/$/, '');
  // GitLab has a method of its own, which takes pages of files together.
  const files = await (api?.listAllFiles?.(folder, true) ?? api?.listFiles?.(folder, { depth: DEPTH }));
  return files?.flatMap(({ path }) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
};

/**
 * Has Decap's connection to a kind of Git server list entries as the form shows them, and say in Thai what a server refuses.
 * @returns what the repository holds, once somebody has logged in.
 */
export const adjustConnection = ({ getBackend }: Pick<DecapWindow['CMS'], 'getBackend'>, name: string, prefix: string): RepositoryFiles => {
  const kind = getBackend(name);
  const { init } = kind;
  let current: Backend | undefined;
  kind.init = (...args) => {
    const backend = init(...args);
    listDeeply(backend);
    refuseInThai(backend);
    current = backend;
    return backend;
  };
  return {
    // What cannot be asked now is told when the site is built.
    paths: async () => (current ? pathsIn(current, prefix).catch(() => undefined) : undefined),
    text: async (path) => (current ? (await current.getEntry(prefix + path)).data : ''),
  };
};
