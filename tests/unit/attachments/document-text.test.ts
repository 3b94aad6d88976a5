import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_LETTERS, readDocumentText } from '#src/attachments/document-text.ts';
import { FileChangedError } from '#src/content/attachment.ts';
import type { Attachment } from '#src/content/raw-entry.ts';
import { docxOf, pdfOf } from '../../support/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'km-documents-'));
const save = (name: string, bytes: Uint8Array | string): Attachment => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { collection: 'manuals', name, path };
};
afterEach(() => vi.unstubAllEnvs());

describe('the text of a document', () => {
  it('is that of its paragraphs in a Word file', async () => {
    const file = save('a.docx', await docxOf('แบบคำขอรับใบอนุญาต', 'ข้าพเจ้าขอยื่นคำขอ', ''));
    expect(await readDocumentText(file)).toBe('แบบคำขอรับใบอนุญาต\nข้าพเจ้าขอยื่นคำขอ');
  });

  it.each(['with', 'without'])('is that of its pages in a PDF, %s Poppler', async (way) => {
    if (way === 'without') vi.stubEnv('PATH', folder);
    expect(await readDocumentText(save(`${way}.PDF`, pdfOf('First page', 'Second page')))).toBe('First page\nSecond page');
  });

  it('is none of a file of another kind, of one that cannot be read, nor of one that unpacks to far more than it should', async () => {
    expect(await readDocumentText(save('a.txt', 'ก'))).toBe('');
    expect(await readDocumentText(save('b.pdf', '%PDF-1.4 broken'))).toBe('');
    expect(await readDocumentText(save('b.docx', 'PK broken'))).toBe('');
    expect(await readDocumentText(save('c.docx', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) })))).toBe('');
  });

  it('is cut where it grows long', async () => {
    const text = await readDocumentText(save('long.docx', await docxOf(...Array.from({ length: 300 }, () => 'ก'.repeat(100)))));
    expect(text).toHaveLength(MAX_LETTERS);
  });

  it('is never read of a file that is not the one that was checked', async () => {
    const file = { ...save('d.docx', await docxOf('ก')), hash: createHash('sha256').update('other').digest('hex') };
    await expect(readDocumentText(file)).rejects.toThrow(FileChangedError);
  });
});
