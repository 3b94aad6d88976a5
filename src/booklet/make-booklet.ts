import type { Book } from '../text/book.ts';
import { anchorsOf, bookHtml, chapterAnchor, type Frame } from './book-html.ts';
import type { Page } from 'playwright';
import { printPage } from './browser.ts';
import { finishPdf } from './finish-pdf.ts';
import { isSameNumbering, numberingOf, pageLabels, type Numbering } from './numbering.ts';
import { readPages } from './read-pages.ts';

/** A booklet that is printed. */
export interface Booklet {
  bytes: Uint8Array;
  pages: number;
}

/** The second pass prints the numbers that the first found. Only where they move a line is there a third. */
const PASSES = 5;

/**
 * Prints a booklet. Its contents tell on which page a chapter begins, which is known only when it is printed: so it is printed
 * until the numbers that it shows are those that it has.
 */
export const makeBooklet = async (page: Page, book: Book, frame: Frame, day: string, onPass: (pass: number) => void): Promise<Booklet> => {
  let numbering: Numbering = { front: 1, pages: new Map() };
  for (let pass = 1; pass <= PASSES; pass++) {
    onPass(pass);
    const bytes = await printPage(page, bookHtml(book, frame, numbering));
    const { destinations, pages } = await readPages(bytes, anchorsOf(book));
    const found = numberingOf(destinations, chapterAnchor(0));
    if (isSameNumbering(found, numbering)) {
      const title = `${book.title.join(' ')} ${frame.owner}`;
      return { pages, bytes: await finishPdf(bytes, { title, author: frame.owner, day, labels: pageLabels(found.front, pages) }) };
    }
    numbering = found;
  }
  throw new Error('The numbers of pages do not come to rest');
};
