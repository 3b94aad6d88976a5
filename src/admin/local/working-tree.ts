import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { formatOf, walk } from '../../content/walk.ts';
import { allSchemas } from '../../schemas/collections.ts';

/** A request that cannot be answered; the message is in Thai, for the form shows it. */
export class RefusedError extends Error {
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** A file as Decap's proxy protocol sends it. */
export interface SentFile {
  id: string;
  name: string;
  path: string;
  content: string;
  encoding: 'base64';
}

/** Kinds of files that the form may write beside entries. */
const BESIDE = /\.(?:jpe?g|png|webp|gif|svg|avif|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|mp3|mp4)$/i;

/**
 * The content folder as the form may see and change it: entries of known collections and files beside them. Nothing above the folder,
 * behind a link, hidden or of another kind is ever read or written.
 */
export class WorkingTree {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The place of a path of the content on disk. @throws {RefusedError} where the form has no business. */
  #place(path: string): string {
    const parts = path.split('/');
    const [collection = ''] = parts;
    const isPlain = parts.length > 1 && parts.every((part) => part !== '' && !part.startsWith('.') && !/[\\:\0]/.test(part));
    if (!isPlain || !Object.hasOwn(allSchemas, collection) || !(formatOf(path) || BESIDE.test(path)))
      throw new RefusedError(`ฟอร์มไม่เปิดและไม่เขียนไฟล์ "${path}" ใช้ได้เฉพาะรายการ ภาพ และเอกสารในโฟลเดอร์เนื้อหา`, 403);
    let place = this.#folder;
    for (const part of parts) {
      place = join(place, part);
      if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) throw new RefusedError(`"${path}" เป็นลิงก์ไปที่อื่น ฟอร์มจึงไม่เปิด`, 403);
    }
    return place;
  }

  /** @throws {RefusedError} where the form has no business. */
  refuseOutside(path: string): void {
    this.#place(path);
  }

  /** Every entry and every file beside entries, by path; entries with their texts. */
  files(): { path: string; text?: string }[] {
    return Object.keys(allSchemas).flatMap((collection) =>
      readdirSync(this.#folder).includes(collection)
        ? walk(join(this.#folder, collection)).flatMap(({ kind, path }) => {
            const whole = `${collection}/${path}`;
            if (kind !== 'file') return [];
            return [formatOf(path) ? { path: whole, text: readFileSync(join(this.#folder, whole), 'utf8') } : { path: whole }];
          })
        : [],
    );
  }

  /** Entries of a collection that are written in one way, those in folders of years too. */
  entries(folder: string, extension: string): { file: { path: string; id: string }; data: string }[] {
    return this.files().flatMap(({ path, text }) =>
      text !== undefined && path.startsWith(`${folder}/`) && path.endsWith(`.${extension}`)
        ? [{ file: { path, id: path }, data: text }]
        : [],
    );
  }

  /** An entry; empty where there is none, as the form asks of a name that it wants to give. */
  entry(path: string): { file: { path: string; id: string | null }; data: string } {
    const place = this.#place(path);
    const found = lstatSync(place, { throwIfNoEntry: false });
    return found?.isFile() ? { file: { path, id: path }, data: readFileSync(place, 'utf8') } : { file: { path, id: null }, data: '' };
  }

  /**
   * @param drafted its text where it waits for approval, which is then what the form goes on with.
   * @throws {RefusedError} where an entry is no longer what the form knows: it was changed elsewhere, or is there already.
   */
  refuseIfChanged(path: string, known: readonly string[], drafted?: string): void {
    const { file, data } = this.entry(path);
    const text = drafted ?? (file.id === null ? undefined : data);
    if (text !== undefined && !known.includes(text))
      throw new RefusedError(
        known.length === 0 ? `มีไฟล์ "${path}" อยู่แล้ว ให้ตั้งรหัสอื่น` : `ไฟล์ "${path}" ถูกแก้จากที่อื่นหลังเปิดฟอร์ม คัดลอกสิ่งที่พิมพ์ไว้ แล้วโหลดหน้านี้ใหม่`,
        409,
      );
  }

  /** Writes a file whole or not at all: whoever reads it meanwhile sees the old one. */
  write(path: string, bytes: string | Uint8Array): void {
    const place = this.#place(path);
    mkdirSync(dirname(place), { recursive: true });
    const beside = `${place}.${process.pid}.part`;
    writeFileSync(beside, bytes);
    renameSync(beside, place);
  }

  move(from: string, to: string): void {
    renameSync(this.#place(from), this.#place(to));
  }

  remove(path: string): void {
    rmSync(this.#place(path));
  }

  /** A file beside entries, as the form shows it. */
  beside(path: string): SentFile {
    const place = this.#place(path);
    if (!lstatSync(place, { throwIfNoEntry: false })?.isFile()) throw new RefusedError(`ไม่พบไฟล์ "${path}"`, 404);
    return { id: path, name: path.split('/').at(-1)!, path, content: readFileSync(place).toString('base64'), encoding: 'base64' };
  }

  /** Pictures in a folder, for the form to choose from. */
  picturesIn(folder: string): SentFile[] {
    return this.files().flatMap(({ path, text }) =>
      text === undefined &&
      path.slice(0, path.lastIndexOf('/')) === folder &&
      ['.jpg', '.jpeg', '.png', '.webp'].includes(extname(path).toLowerCase())
        ? [this.beside(path)]
        : [],
    );
  }
}
