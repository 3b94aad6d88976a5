import type { APIRoute } from 'astro';
import { themeColor } from '../layouts/theme-color.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** The icon of the site in the tab of a browser: an open book on the colour of the town. */
export const GET: APIRoute = async () => {
  const { accent } = (await getKnowledgeBase()).site;
  return new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">' +
      `<rect width="48" height="48" rx="10" fill="${themeColor(accent)}"/>` +
      '<path d="M10 33V17c5-2 10-1 14 2 4-3 9-4 14-2v16c-5-2-10-1-14 2-4-3-9-4-14-2zm14-14v16" fill="none" stroke="#fdf1d8" stroke-width="2.6" stroke-linejoin="round"/>' +
      '</svg>\n',
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
