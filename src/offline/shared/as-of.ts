import { longDate } from '../../thai/date.ts';

/** The day as of which a page speaks, in its foot (`layouts/Footer.astro`). */
const AS_OF = /<time data-as-of datetime="([\d-]+)">.*?<\/time>/s;

/** The day of a page, ISO 8601. */
export const dayOf = (html: string): string | undefined => AS_OF.exec(html)?.[1];

/** A page of another day that says the same but for its day. */
export const withDay = (html: string, day: string): string =>
  html.replace(AS_OF, `<time data-as-of datetime="${day}">${longDate(day)}</time>`);

/** What a page says apart from its day: as long as this stays, so may the copy of it. */
export const withoutDay = (html: string): string => html.replace(AS_OF, '');
