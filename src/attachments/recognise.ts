import { unzipSync } from 'fflate';
import type { Kind } from './kinds.ts';

/**
 * What the bytes of a file are, whatever it is called. (`file-type` knows more kinds, but can only be awaited,
 * and the check is one synchronous run.)
 */
export type Content =
  | Kind
  /** Pictures that browsers do not show. */
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'psd'
  | 'ico'
  | 'jxl'
  /** Archives that not everybody can open. */
  | 'rar'
  | '7z'
  | 'gzip'
  /** What may run: in the browser, on the server or on the reader's machine. */
  | 'html'
  | 'xml'
  | 'script'
  | 'program'
  /** An office file of the old kind, or a locked one of the new kind. */
  | 'macros'
  | 'locked'
  /** What stands in a Git LFS repository for a file that has not been fetched. */
  | 'lfs-pointer'
  | 'empty'
  /** Text of another encoding than UTF-8. */
  | 'other-encoding'
  /** Begins like a kind of archive but cannot be read to its end. */
  | 'broken-zip'
  | 'unknown';

const SIGNATURES: readonly [content: Content, offset: number, bytes: string | readonly number[]][] = [
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['psd', 0, '8BPS'],
  ['ico', 0, [0, 0, 1, 0]],
  ['jxl', 0, [0xff, 0x0a]],
  ['jxl', 4, 'JXL '],
  ['pdf', 0, '%PDF-'],
  ['pdf', 0, [0xef, 0xbb, 0xbf, 0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', 0, '{\\rtf'],
  ['rar', 0, 'Rar!\x1a'],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gzip', 0, [0x1f, 0x8b]],
  ['program', 0, 'MZ'],
  ['program', 0, '\x7fELF'],
  ['program', 0, [0xca, 0xfe, 0xba, 0xbe]],
  ['program', 0, [0xcf, 0xfa, 0xed, 0xfe]],
  ['program', 0, '\0asm'],
  ['program', 0, 'FWS'],
  ['program', 0, 'CWS'],
  ['program', 0, [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
  ['mp3', 0, 'ID3'],
  ['mp3', 0, [0xff, 0xfb]],
  ['mp3', 0, [0xff, 0xf3]],
  ['mp3', 0, [0xff, 0xf2]],
  ['ogg', 0, 'OggS'],
  ['webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
];

const latin1 = (bytes: Uint8Array, start: number, end: number): string => Buffer.from(bytes.subarray(start, end)).toString('latin1');

const startsAt = (bytes: Uint8Array, offset: number, wanted: string | readonly number[]): boolean => {
  const codes = typeof wanted === 'string' ? Array.from(wanted, (letter) => letter.charCodeAt(0)) : wanted;
  return codes.every((code, index) => bytes[offset + index] === code);
};

/** What the bytes of a file are. */
export const recognise = (bytes: Uint8Array): Content => {
  if (bytes.length === 0) return 'empty';
  const known = SIGNATURES.find(([, offset, wanted]) => startsAt(bytes, offset, wanted));
  if (known) return known[0];
  if (startsAt(bytes, 0, 'PK')) return recogniseZip(bytes);
  if (startsAt(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return recogniseOldOffice(bytes);
  if (startsAt(bytes, 0, 'RIFF')) return recogniseRiff(bytes);
  if (startsAt(bytes, 4, 'ftyp')) return recogniseIsoMedia(bytes);
  if (startsAt(bytes, 0, 'BM') && bytes.length > 26 && bytes[15] === 0) return 'bmp';
  return recogniseText(bytes);
};

const recogniseRiff = (bytes: Uint8Array): Content => {
  const form = latin1(bytes, 8, 12);
  if (form === 'WEBP') return 'webp';
  return form === 'WAVE' ? 'wav' : 'unknown';
};

/** HEIC, AVIF and MP4 are one container; its brands say which. */
const recogniseIsoMedia = (bytes: Uint8Array): Content => {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = latin1(bytes, 8, Math.min(Math.max(size, 12), 256));
  if (/avi[fs]/.test(brands)) return 'avif';
  if (/hei[cxmsf]|hev[cx]|mif1|msf1/.test(brands)) return 'heic';
  if (/^M4[AB]/.test(brands)) return 'm4a';
  // Films of QuickTime play in few browsers.
  return brands.startsWith('qt') ? 'unknown' : 'mp4';
};

/** Names within a ZIP; undefined when it cannot be read. */
export const namesInZip = (bytes: Uint8Array): string[] | undefined => {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return undefined;
  }
};

const OPEN_DOCUMENT: Record<string, Kind> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/epub+zip': 'epub',
};

const recogniseZip = (bytes: Uint8Array): Content => {
  const names = namesInZip(bytes);
  if (!names) return 'broken-zip';
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/vbaProject\.bin$/i)) return 'macros';
    const office = has(/^word\//) ? 'docx' : has(/^xl\//) ? 'xlsx' : has(/^ppt\//) ? 'pptx' : undefined;
    if (office) return office;
  }
  if (has(/^mimetype$/)) {
    const type = Buffer.from(
      unzipSync(bytes, { filter: ({ name, originalSize }) => name === 'mimetype' && originalSize < 200 })['mimetype'] ?? [],
    );
    const kind = OPEN_DOCUMENT[type.toString('latin1').trim()];
    if (kind && has(/^(?:Basic|Scripts)\/.*[^/]$/)) return 'macros';
    if (kind) return kind;
  }
  return 'zip';
};

/** Word, Excel and PowerPoint up to 2003 keep named streams in one container; so does a locked file of today. */
const recogniseOldOffice = (bytes: Uint8Array): Content => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (stream: string) => text.includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'locked';
  if (has('_VBA_PROJECT')) return 'macros';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  return has('PowerPoint Document') ? 'ppt' : 'unknown';
};

const TEXT_KINDS: readonly [content: Content, begins: RegExp][] = [
  ['lfs-pointer', /^version https:\/\/git-lfs\.github\.com\/spec\//],
  ['script', /^(?:#!|<\?php|<\?=|<%)/i],
  ['svg', /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\])?\s*>|\s)*<(?:[\w-]+:)?svg[\s/>]/i],
  ['html', /^(?:<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|script|iframe|meta|style|title|table|div|p|a|img|h1)\b/i],
  ['xml', /^\s*<(?:\?xml|!DOCTYPE|[\w-]+(?::[\w-]+)?[\s/>])/i],
];

const recogniseText = (bytes: Uint8Array): Content => {
  if (startsAt(bytes, 0, [0xff, 0xfe]) || startsAt(bytes, 0, [0xfe, 0xff])) return 'other-encoding';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Latin letters, digits and commas in every line: a table or text of Windows-874.
    return isMostlyText(bytes) ? 'other-encoding' : 'unknown';
  }
  const found = TEXT_KINDS.find(([, begins]) => begins.test(text));
  if (found) return found[0];
  // eslint-disable-next-line no-control-regex -- these are what makes a file no text
  return /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text) ? 'unknown' : 'text';
};

/** Whether every byte is a letter of Windows-874, a space or a line break. */
const isMostlyText = (bytes: Uint8Array): boolean =>
  bytes.every(
    (byte) =>
      byte === 9 ||
      byte === 10 ||
      byte === 13 ||
      (byte >= 0x20 && byte < 0x7f) ||
      byte === 0x85 ||
      (byte >= 0x91 && byte <= 0x97) ||
      byte >= 0xa0,
  );
