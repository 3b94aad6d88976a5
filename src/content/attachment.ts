import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Attachment } from './raw-entry.ts';

/** Thrown when a file is no longer what was checked; the message is in Thai. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/** The bytes of a file beside entries, as they were when it was read first. @throws {FileChangedError} when they are others by now. */
export const readAttachment = (attachment: Attachment): Buffer => {
  const { collection, name, path } = attachment;
  const bytes = readOrExplain(path, `${collection}/${name}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  attachment.hash ??= hash;
  if (attachment.hash !== hash) throw new FileChangedError(changed(`${collection}/${name}`));
  return bytes;
};

const changed = (file: string): string => `ไฟล์ ${file} เปลี่ยนไประหว่างสร้างเว็บไซต์ จึงหยุดไว้เพื่อไม่ให้เผยแพร่สิ่งที่ยังไม่ได้ตรวจ ให้สั่งใหม่อีกครั้ง`;

const readOrExplain = (path: string, file: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileChangedError(changed(file), { cause: error });
  }
};
