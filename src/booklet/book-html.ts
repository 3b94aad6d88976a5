import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Book, Chapter } from '../text/book.ts';
import type { FindUnbroken } from '../thai/line-break.ts';
import { sectionOf, typesetter, type Typeset } from './blocks.ts';
import { element } from './element.ts';
import { frontLetter, pageNumber, type Numbering } from './numbering.ts';

/** What a booklet shows beside its chapters. */
export interface Frame {
  /** Name of the municipality. */
  owner: string;
  /** Its seal as a picture in a `data:` address; none where it has given none. */
  seal: string | undefined;
  /** Letters in a ring where there is no seal. */
  monogram: string;
  /** Last line of the cover. */
  edition: string;
  /** Paragraphs; none where nobody wrote one. */
  foreword: readonly string[];
  /** What stays on one line. */
  findUnbroken: FindUnbroken;
  /** The style sheet, fonts included. */
  css: string;
}

export const chapterAnchor = (chapter: number): string => `c${chapter + 1}`;
const sectionAnchor = (chapter: number, section: number): string => `${chapterAnchor(chapter)}-${section + 1}`;

/** Every anchor that the contents lead to. */
export const anchorsOf = ({ chapters, listsSections }: Book): string[] =>
  chapters.flatMap(({ sections }, chapter) => [
    chapterAnchor(chapter),
    ...(listsSections ? sections.flatMap(({ title }, section) => (title === '' ? [] : [sectionAnchor(chapter, section)])) : []),
  ]);

/** A booklet as a page of HTML that prints itself; numbers are those of the pass before. */
export const bookHtml = (book: Book, frame: Frame, numbering: Numbering): string => {
  const [title] = book.title;
  const set = typesetter(frame.findUnbroken);
  const html = element(
    'html',
    { lang: 'th' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('title', {}, `${title} ${frame.owner}`),
      element('style', {}, `${frame.css}\n${pageRules(book, frame, numbering)}`),
    ),
    element(
      'body',
      {},
      cover(book, frame, set),
      frame.foreword.length > 0 ? foreword(frame, set) : [],
      contents(book, numbering, set),
      book.chapters.map((chapter, place) => chapterOf(chapter, place, set)),
    ),
  );
  return `<!doctype html>${toHtml(html)}`;
};

export const mark = ({ seal, monogram, owner }: Frame): Element =>
  seal === undefined
    ? element(
        'svg',
        { viewBox: '0 0 48 48', className: ['seal'], ariaHidden: 'true' },
        element('circle', { cx: '24', cy: '24', r: '22.5' }),
        element('circle', { cx: '24', cy: '24', r: '19' }),
        element('text', { x: '24', y: '31' }, monogram),
      )
    : element('img', { src: seal, className: ['seal'], alt: `ตรา${owner}` });

const cover = ({ title: [title, ...more] }: Book, frame: Frame, set: Typeset): Element =>
  element(
    'div',
    { className: ['cover'] },
    mark(frame),
    element('p', { className: ['cover-title'] }, set(title)),
    more.map((line) => element('p', { className: ['cover-line'] }, set(line))),
    element('p', { className: ['cover-owner'] }, frame.owner),
    element('p', { className: ['cover-edition'] }, set(frame.edition)),
  );

const foreword = (frame: Frame, set: Typeset): Element =>
  element(
    'section',
    { className: ['front'] },
    element('h1', {}, 'คำนำ'),
    frame.foreword.map((paragraph) => element('p', {}, set(paragraph))),
    element('p', { className: ['signed'] }, frame.owner),
  );

const contents = ({ chapters, listsSections }: Book, { pages }: Numbering, set: Typeset): Element => {
  const line = (title: string, anchor: string, level: 1 | 2): Element =>
    element(
      'li',
      { className: [`level-${level}`] },
      element(
        'a',
        { href: `#${anchor}` },
        element('span', {}, set(title)),
        element('span', { className: ['leader'] }),
        // Of as much room in the first pass as in the last, or the contents might grow by a page.
        element('span', { className: ['number'] }, pageNumber(pages.get(anchor) ?? 100)),
      ),
    );
  return element(
    'section',
    { className: ['front', 'contents'] },
    element('h1', {}, 'สารบัญ'),
    element(
      'ul',
      {},
      chapters.flatMap(({ title, group, sections }, chapter) => [
        ...(group !== undefined && group !== chapters[chapter - 1]?.group ? [element('li', { className: ['group'] }, group)] : []),
        line(title, chapterAnchor(chapter), 1),
        ...(listsSections
          ? sections.flatMap((section, place) => (section.title === '' ? [] : [line(section.title, sectionAnchor(chapter, place), 2)]))
          : []),
      ]),
    ),
  );
};

const chapterOf = ({ title, notice, sections }: Chapter, chapter: number, set: Typeset): Element => {
  const anchor = chapterAnchor(chapter);
  /** A table that fills the chapter has the heading on its own page. */
  const isLying = sections[0]?.parts[0]?.wide === true;
  return element(
    'section',
    { className: [isLying ? `${anchor}-lying` : anchor] },
    element('h1', { id: anchor }, set(title)),
    notice === undefined ? [] : element('p', { className: ['notice'] }, set(notice)),
    sections.map((section, place) => sectionOf(section, sectionAnchor(chapter, place), isLying ? 'lying' : `${anchor}-lying`, set)),
  );
};

/** Letters that fit into the margin above a page, and how many of them the name of the booklet may take. */
const HEADER_LETTERS = 84;
const NAME_LETTERS = 42;

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);
const shortened = (text: string, most: number): string => {
  const letters = lettersOf(text);
  const kept = letters
    .slice(0, most - 1)
    .join('')
    .trimEnd();
  return letters.length <= most ? text : `${kept}…`;
};

/** A text as a string of CSS. Within `<style>` no `<` may stand. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;

/**
 * Pages of each chapter, with its own running header: browsers know no `string-set`. The counter of pages begins below zero,
 * so that the first chapter begins with page 1 and the pages before it take their letters from a style of their own.
 */
const pageRules = ({ chapters, title: [title] }: Book, { owner }: Frame, { front }: Numbering): string => {
  const letters = Array.from({ length: front }, (_, place) => quoted(frontLetter(place + 1))).join(' ');
  const whole = `${title} ${owner}`;
  const left = lettersOf(whole).length <= NAME_LETTERS ? whole : shortened(title, NAME_LETTERS);
  const room = HEADER_LETTERS - lettersOf(left).length;
  return [
    ...(front > 0 ? [`@counter-style front { system: fixed ${1 - front}; symbols: ${letters}; }`] : []),
    `@page cover { counter-set: page ${-front}; }`,
    '@page front { @bottom-center { content: counter(page, front); } }',
    ...chapters.flatMap((chapter, place) => {
      const name = chapterAnchor(place);
      const margins = `@top-left { content: ${quoted(left)}; } @top-right { content: ${quoted(shortened(chapter.title, room))}; } @bottom-center { content: counter(page, thai); }`;
      return [
        `@page ${name} { ${margins} }`,
        `@page ${name}-lying { size: A4 landscape; margin: 20mm 15mm 18mm; ${margins} }`,
        `.${name} { page: ${name}; } .${name}-lying { page: ${name}-lying; }`,
      ];
    }),
  ].join('\n');
};
