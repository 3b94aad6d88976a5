import type { Page } from 'playwright';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Written } from '../text/booklets.ts';
import { frameOf } from './frame.ts';
import { makeBooklet, type Booklet } from './make-booklet.ts';
import { makeLeaflet } from './make-leaflet.ts';

/** What tells how far the printing is: of a booklet how many chapters it has and which pass begins, of a leaflet nothing more. */
export type OnPass = (progress?: { chapters: number; pass: number }) => void;

/** Prints a booklet or leaflet; undefined for a booklet without chapters, and for a leaflet that does not fit on its sheet. */
export const print = async (
  page: Page,
  written: Written,
  kb: KnowledgeBase,
  content: string,
  onPass: OnPass = () => undefined,
): Promise<Booklet | undefined> => {
  if ('leaflet' in written) {
    onPass();
    const bytes = await makeLeaflet(page, written.leaflet, frameOf(kb, content, 'leaflet'), kb.today);
    return bytes && { bytes, pages: 2 };
  }
  const chapters = written.book.chapters.length;
  if (chapters === 0) return undefined;
  return makeBooklet(page, written.book, frameOf(kb, content, 'booklet'), kb.today, (pass) => onPass({ chapters, pass }));
};
