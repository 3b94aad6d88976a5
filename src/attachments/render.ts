import sharp from 'sharp';
import { readAttachment } from '../content/attachment.ts';
import type { Attachment } from '../content/raw-entry.ts';
import { inspectFile } from './inspect.ts';
import { WEBP_QUALITY, type Rendition } from './renditions.ts';

/**
 * A picture as WebP of one width: turned the way its camera says, in the colours of screens, without anything that was written beside
 * its dots.
 *
 * @throws {FileChangedError} when the file is no longer what was checked.
 */
export const render = (file: Attachment, { width }: Rendition): Promise<Buffer> => {
  const quality = WEBP_QUALITY[inspectFile(file).kind === 'png' ? 'drawing' : 'photograph'];
  return sharp(readAttachment(file), { failOn: 'none' }).rotate().resize({ width }).webp({ quality, effort: 5 }).toBuffer();
};
