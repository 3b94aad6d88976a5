import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileChangedError, readAttachment } from '#src/content/attachment.ts';
import type { Attachment } from '#src/content/raw-entry.ts';

let folder: string;
let attachment: Attachment;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'km-attachment-'));
  attachment = { collection: 'guides', name: 'form.pdf', path: join(folder, 'form.pdf') };
  writeFileSync(attachment.path, 'checked');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file beside entries', () => {
  it('is read again as it was checked', () => {
    expect(readAttachment(attachment).toString()).toBe('checked');
    expect(readAttachment(attachment).toString()).toBe('checked');
  });

  it('is not read when it has become another, which nobody has checked', () => {
    readAttachment(attachment);
    writeFileSync(attachment.path, 'another');
    expect(() => readAttachment(attachment)).toThrow(FileChangedError);
    expect(() => readAttachment(attachment)).toThrow('guides/form.pdf');
  });

  it('is not read when it is gone', () => {
    readAttachment(attachment);
    rmSync(attachment.path);
    expect(() => readAttachment(attachment)).toThrow(FileChangedError);
  });
});
