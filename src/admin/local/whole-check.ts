import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { inspectFound } from '../../checks/check-content.ts';
import type { Problem } from '../../content/problem.ts';
import { findContent } from '../../content/read.ts';
import { formatOf } from '../../content/walk.ts';
import type { EntryFile } from '../../content/raw-entry.ts';
import type { CheckQuestion } from '../shared/protocol.ts';

/** A check of a whole town as it would be with some files saved; what is said of these files alone. */
export const checkAsSaved = async (folder: string, today: string, { files, assets }: CheckQuestion): Promise<Problem[]> => {
  const found = findContent(folder);
  const known = new Map(found.entries.map((entry) => [entry.known.path, entry]));
  for (const { path, text } of files) {
    const [collection] = path.split('/') as [EntryFile['collection']];
    const id = basename(path, extname(path));
    known.set(path, { known: { collection, id, path, file: relative('', join(folder, path)), format: formatOf(path)! }, text });
  }
  const scratch = mkdtempSync(join(tmpdir(), 'km-admin-'));
  try {
    const beside = assets.map(({ path, content }, index) => {
      const [collection = '', ...rest] = path.split('/');
      const place = join(scratch, `${index}${extname(path)}`);
      writeFileSync(place, Buffer.from(content, 'base64'));
      return { collection, name: rest.join('/'), path: place };
    });
    const isNew = ({ collection, name }: { collection: string; name: string }): boolean =>
      beside.some((file) => file.collection === collection && file.name === name);
    const attachments = [...found.attachments.filter((file) => !isNew(file)), ...beside];
    const { problems } = await inspectFound(folder, { ...found, entries: [...known.values()], attachments }, today);
    const saved = new Set(files.map(({ path }) => relative('', join(folder, path))));
    return problems.filter(({ file }) => saved.has(file));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
