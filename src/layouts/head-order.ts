/** The sheet of a page's own kind: among rules of `@page`, browsers take the last, however narrow another is. */
const OWN_SHEET = /<link rel="stylesheet"[^>]*\sdata-own[^>]*>/g;
const FONT = /<link rel="preload"[^>]*\sas="font"[^>]*>/g;

/**
 * The head of a page with its own sheet, then its fonts, behind the style sheets of the site, which Astro writes last. On a slow line
 * what is asked for first comes first: nothing is shown without the style, but a page can do without the fonts.
 */
export const orderHead = (html: string): string => {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const head = html.slice(0, end);
  const late = [OWN_SHEET, FONT].flatMap((kind) => head.match(kind) ?? []);
  return head.replace(OWN_SHEET, '').replace(FONT, '') + late.join('') + html.slice(end);
};
