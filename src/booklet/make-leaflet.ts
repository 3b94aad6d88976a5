import type { Leaflet } from '../text/books/leaflet.ts';
import type { Frame } from './book-html.ts';
import type { Page } from 'playwright';
import { printPage } from './browser.ts';
import { finishPdf } from './finish-pdf.ts';
import { FITTING, leafletHtml } from './leaflet-html.ts';

/** Sizes of text in points, the largest first. Smaller than the last nobody should have to read. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** The sheet of a leaflet, its text as large as it fits; undefined where even small text does not. */
export const makeLeaflet = async (page: Page, leaflet: Leaflet, frame: Frame, day: string): Promise<Uint8Array | undefined> => {
  for (const size of SIZES) {
    const html = leafletHtml(leaflet, frame, size);
    await page.setContent(html);
    const fits = await page
      .locator(`.${FITTING}`)
      .evaluateAll((boxes) => boxes.every((box) => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight));
    if (!fits) continue;
    const title = `แผ่นพับ ${leaflet.title} ${leaflet.owner}`;
    return finishPdf(await printPage(page, html), { title, author: frame.owner, day, labels: ['ด้านนอก', 'ด้านใน'] });
  }
  return undefined;
};
