import { themeColor } from './theme-color.ts';

/** An open book on the colour of a town; as the icon of an application without round corners, which devices cut themselves. */
export const appIcon = (accent: string | undefined, corner: number): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">' +
  `<rect width="48" height="48" rx="${corner}" fill="${themeColor(accent)}"/>` +
  '<path d="M10 33V17c5-2 10-1 14 2 4-3 9-4 14-2v16c-5-2-10-1-14 2-4-3-9-4-14-2zm14-14v16" fill="none" stroke="#fdf1d8" stroke-width="2.6" stroke-linejoin="round"/>' +
  '</svg>\n';
