import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { render } from '../attachments/render.ts';
import { renditionsOf } from '../attachments/renditions.ts';
import type { Attachment } from '../content/raw-entry.ts';

/** What was made once is kept under the version of what makes it; the name of each file tells its content. */
const SHELF = resolve('.build', 'renditions', sharp.versions.vips);
/** Several towns may be built here in turns: what none has asked for in a season goes. */
const KEPT_DAYS = 90;
/** Each takes a thread of libvips; of more the machine would only need more memory. */
const AT_ONCE = 2;

const DAY = 86_400_000;

/** Writes the renditions of all pictures into a folder; those made by an earlier build are taken from it. */
export const writeRenditions = async (attachments: readonly Attachment[], folder: string, shelf = SHELF): Promise<void> => {
  const wanted = new Map(attachments.flatMap((file) => renditionsOf(file).map((rendition) => [rendition.name, { file, rendition }])));
  if (wanted.size === 0) return;
  mkdirSync(shelf, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const queue = wanted.values();
  const work = async (): Promise<void> => {
    for (const { file, rendition } of queue) {
      const kept = join(shelf, rendition.name);
      if (existsSync(kept)) utimesSync(kept, new Date(), new Date());
      else keep(kept, await render(file, rendition));
      writeFileSync(join(folder, rendition.name), readFileSync(kept));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  sweep(shelf);
};

/** Whole or not at all: another build may look for it at any moment. */
const keep = (place: string, bytes: Buffer): void => {
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, place);
};

const sweep = (shelf: string): void => {
  for (const name of readdirSync(shelf)) {
    const file = join(shelf, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - KEPT_DAYS * DAY) rmSync(file, { force: true });
  }
};
