import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { hashOf, inspectFile } from './inspect.ts';
import { clean } from './metadata.ts';
import type { PictureSize } from './picture.ts';

/** The longer side of a photograph on a page, in pixels; what a camera makes beyond it nobody sees. */
export const MAX_SIDE = 2000;
const QUALITY = 82;

interface PublishedFile {
  name: string;
  path: string;
  onlyShown?: boolean | undefined;
}

/** The size at which a picture is published; undefined for what is not a picture. */
export const publishedSize = (file: PublishedFile): PictureSize | undefined => {
  const { size, kind } = inspectFile(file);
  if (!file.onlyShown || (kind !== 'jpg' && kind !== 'webp') || size?.width === undefined) return size;
  const { width, height } = size;
  const scale = MAX_SIDE / Math.max(width, height);
  return scale >= 1 ? size : { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/** Whether the build makes a picture smaller. */
export const isShrunk = (file: PublishedFile): boolean => publishedSize(file)?.width !== inspectFile(file).size?.width;

/**
 * What is published of a file: without what its camera and programs noted in it, a large photograph made smaller.
 *
 * @throws when the file has changed since it was checked.
 */
export const publish = async (file: PublishedFile): Promise<Uint8Array> => {
  const { hash, kind } = inspectFile(file);
  const bytes = readFileSync(file.path);
  if (hashOf(bytes) !== hash) throw new Error(`ไฟล์ ${file.name} เปลี่ยนไประหว่างสร้างเว็บไซต์ ให้สั่งสร้างใหม่อีกครั้ง`);
  if (!isShrunk(file)) return clean(kind, bytes).bytes;
  const { width, height } = publishedSize(file)!;
  const smaller = sharp(bytes, { failOn: 'none', animated: kind === 'webp' })
    .rotate()
    .resize({ width: width!, height: height!, fit: 'fill' })
    .keepIccProfile();
  return kind === 'webp' ? smaller.webp({ quality: QUALITY }).toBuffer() : smaller.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
};
