import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { NoBrowserError, withPage } from '../booklet/browser.ts';
import { print } from '../booklet/print.ts';
import type { Content } from '../content/audience.ts';
import type { Booklet } from '../domain/booklet.ts';
import type { AnyEntry } from '../domain/entry.ts';
import { createKnowledgeBase } from '../domain/knowledge-base.ts';
import type { Body } from '../markdown/body.ts';
import { renderHtml } from '../markdown/render.ts';
import { blocksOfBody } from '../text/body-blocks.ts';
import { manuscriptsOf } from '../text/booklets.ts';
import type { Block } from '../text/paper.ts';
import { publicRoot, type Settings } from '../settings.ts';

/** A body as it was checked, for paper: links lead where their author wrote. */
export const blocksOfChecked = ({ content }: Body): Block[] =>
  blocksOfBody(
    content.kind === 'tree'
      ? content.tree
      : fromHtml(
          renderHtml(content, ({ url }) => ({ href: url })),
          { fragment: true },
        ),
  );

/**
 * Prints all booklets of a site into a folder, from what the site shows and nothing else. What has nothing to print, and a leaflet
 * that does not fit on its sheet, is left out. Without a browser there are none, and the site is built all the same.
 */
export const printBooklets = async (
  content: Content,
  settings: Settings,
  folder: string,
  log: (line: string) => void,
): Promise<Booklet[]> => {
  const kb = createKnowledgeBase(content.site, settings.audience, settings.today, content.entries, content.usage);
  const bodies = new Map(content.entries.map(({ path, body }) => [path, body]));
  const booklets: Booklet[] = [];
  mkdirSync(folder, { recursive: true });
  try {
    await withPage(async (sheet) => {
      for (const { kind, name, page, year, write } of manuscriptsOf(
        kb,
        ({ path }: AnyEntry) => blocksOfChecked(bodies.get(path)!),
        publicRoot(settings),
      )) {
        const printed = await print(sheet, write(), kb, settings.content);
        if (!printed) continue;
        writeFileSync(join(folder, `${name}.pdf`), printed.bytes);
        booklets.push({ kind, name, page, year, pages: printed.pages, bytes: printed.bytes.length });
      }
    });
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    log(`\n${error.message}\n`);
  }
  return booklets;
};
