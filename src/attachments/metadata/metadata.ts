import type { Kind } from '../kinds.ts';
import { cleanAvif } from './avif.ts';
import type { Clean } from './clean.ts';
import { readExif } from './exif.ts';
import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanSvg } from './svg.ts';
import { cleanWebp } from './webp.ts';

/** What a file says of its making that readers have no use for, and strangers may have. */
export type Trace = 'place' | 'camera' | 'author';

export interface Cleaned {
  bytes: Uint8Array;
  /** What has been taken out; empty when nothing was there. */
  traces: readonly Trace[];
}

/** Kinds that hold notes beside their dots; the others have no such parts. */
const CLEANERS: Partial<Record<Kind, Clean>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  avif: cleanAvif,
  svg: cleanSvg,
};

/**
 * A picture without what its camera and its programs wrote into it: place, camera, author, comments. Dots and
 * colours stay byte for byte, and so does the way it is turned. Kinds without such parts come back as they are.
 */
export const clean = (kind: Kind | undefined, bytes: Uint8Array): Cleaned => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const removed: Buffer[] = [];
  const cleaned = (kind && CLEANERS[kind]?.(buffer, removed)) ?? buffer;
  return { bytes: cleaned, traces: tracesOf(removed) };
};

const tracesOf = (removed: readonly Buffer[]): Trace[] => {
  const traces = new Set<Trace>();
  for (const part of removed) {
    const exif = readExif(part);
    if (exif?.has(0x8825) || /GPS(?:Latitude|Longitude)/i.test(part.toString('latin1'))) traces.add('place');
    if (exif?.has(0x010f) || exif?.has(0x0110) || /tiff:(?:Make|Model)/.test(part.toString('latin1'))) traces.add('camera');
    // Whatever else is written there was written by somebody or something.
    if (exif ? exif.has(0x013b) || exif.has(0x8298) : part.length > 0) traces.add('author');
  }
  return [...traces];
};
