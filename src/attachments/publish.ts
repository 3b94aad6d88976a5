import sharp from 'sharp';
import { readAttachment } from '../content/attachment.ts';
import type { Attachment } from '../content/raw-entry.ts';
import { inspectFile } from './inspect.ts';
import { clean } from './metadata/metadata.ts';
import type { PictureSize } from './picture.ts';

/** The longer side of a photograph on a page, in pixels; what a camera makes beyond it nobody sees. */
export const MAX_SIDE = 2000;
const QUALITY = 82;

type PublishedFile = Attachment & { onlyShown?: boolean | undefined };

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
 * @throws {FileChangedError} when the file is no longer what was checked.
 */
export const publish = async (file: PublishedFile): Promise<Uint8Array> => {
  const { kind } = inspectFile(file);
  const bytes = readAttachment(file);
  if (!isShrunk(file)) return clean(kind, bytes).bytes;
  const { width, height } = publishedSize(file)!;
  const smaller = sharp(bytes, { failOn: 'none', animated: kind === 'webp' })
    .rotate()
    .resize({ width: width!, height: height!, fit: 'fill' })
    .keepIccProfile();
  return kind === 'webp' ? smaller.webp({ quality: QUALITY }).toBuffer() : smaller.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
};
