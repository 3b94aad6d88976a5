import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Section } from '../text/paper.ts';
import { qrCode } from '../text/qr-code.ts';
import type { Leaflet } from '../text/books/leaflet.ts';
import { sectionOf, typesetter } from './blocks.ts';
import { mark, type Frame } from './book-html.ts';
import { element } from './element.ts';

/** What must hold all of its text, for there is no second sheet. */
export const FITTING = 'fitting';

/** For a phone: the page of the manual, which is always the newest. */
const wayToPage = (title: string, url: string): Element => {
  const { size, path } = qrCode(url);
  return element(
    'div',
    { className: ['way'] },
    element(
      'svg',
      {
        viewBox: `0 0 ${size} ${size}`,
        className: ['qr'],
        role: 'img',
        ariaLabel: `คิวอาร์โค้ดของหน้า ${title}`,
        shapeRendering: 'crispEdges',
      },
      element('path', { d: path }),
    ),
    element('p', {}, 'สแกนดูฉบับล่าสุดในเว็บไซต์'),
  );
};

/** A leaflet as two pages: the outside (flap, back, cover, from left to right), and the inside. `size` is that of its text in points. */
export const leafletHtml = (leaflet: Leaflet, frame: Frame, size: number): string => {
  const set = typesetter(frame.findUnbroken);
  const sections = (all: readonly Section[], panel: string): Element[] =>
    all.map((section, place) => sectionOf(section, `${panel}-${place + 1}`, '', set));
  const cover = element(
    'section',
    { className: ['panel', 'cover-panel', FITTING] },
    mark(frame),
    element('h1', {}, set(leaflet.title)),
    element('p', { className: ['owner'] }, set(leaflet.owner)),
    leaflet.notice === undefined ? [] : element('p', { className: ['notice'] }, set(leaflet.notice)),
    element(
      'dl',
      {},
      leaflet.answers.map(({ label, text }) => element('div', {}, element('dt', {}, label), element('dd', {}, set(text)))),
    ),
  );
  const back = element(
    'section',
    { className: ['panel', 'back-panel', FITTING] },
    leaflet.url === undefined ? [] : wayToPage(leaflet.title, leaflet.url),
    element('h2', {}, 'สอบถามเพิ่มเติม'),
    leaflet.office.map((line) => element('p', {}, set(line))),
    element('p', { className: ['edition'] }, set(frame.edition)),
  );
  const html = element(
    'html',
    { lang: 'th' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('title', {}, `แผ่นพับ ${leaflet.title} ${leaflet.owner}`),
      element('style', {}, `${frame.css}\nhtml { font-size: ${size}pt; }`),
    ),
    element(
      'body',
      { className: ['leaflet'] },
      // One reads the cover first: so it stands first, and is placed last.
      element(
        'div',
        { className: ['sheet', 'outside'] },
        cover,
        element('section', { className: ['panel', 'flap-panel', FITTING] }, sections(leaflet.flap, 'flap')),
        back,
      ),
      element('div', { className: ['sheet', 'inside', FITTING] }, sections(leaflet.inside, 'inside')),
    ),
  );
  return `<!doctype html>${toHtml(html)}`;
};
