const FONT = /<link rel="preload"[^>]*\sas="font"[^>]*>/g;

/**
 * The head of a page with its fonts behind its style sheets, which Astro writes last. On a slow line what is asked for first comes
 * first: nothing is shown without the style, but a page can do without the fonts.
 */
export const fontsLast = (html: string): string => {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const head = html.slice(0, end);
  return head.replace(FONT, '') + (head.match(FONT) ?? []).join('') + html.slice(end);
};
