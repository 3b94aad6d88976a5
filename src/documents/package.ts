import { unzipSync, zipSync } from 'fflate';
import { printable } from '../text/printable.ts';

/** The moment that a file inside a package says it was written; the format keeps local time, so this is one in every time zone. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * A package (a DOCX or XLSX is a ZIP of parts) with the same parts in the same order and nothing that differs from one run to the next:
 * `change` rewrites the texts of its XML parts, these lose the characters that XML may not hold, and every time in the ZIP itself is one constant.
 */
export const repack = (bytes: Uint8Array, change: (path: string, text: string) => string = (_, text) => text): Uint8Array<ArrayBuffer> => {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  // The list of contents comes first, by which programs tell what kind of package it is.
  const first = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  const unpacked = Object.entries(unzipSync(bytes)).sort(([a], [b]) => first(a) - first(b));
  const parts = unpacked.map(([path, content]) => [
    path,
    /\.(?:xml|rels)$/.test(path) ? encoder.encode(printable(change(path, decoder.decode(content)))) : content,
  ]) satisfies [string, Uint8Array][];
  return zipSync(Object.fromEntries(parts), { mtime: WRITTEN });
};
