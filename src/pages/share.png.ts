import type { APIRoute } from 'astro';
import { onGround } from '../layouts/on-ground.ts';
import picture from '../layouts/share.png?inline';
import { themeColor } from '../layouts/theme-color.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** What other sites show beside a link to this one, on the colour of the town. */
export const GET: APIRoute = async () => {
  const { accent } = (await getKnowledgeBase()).site;
  const png = onGround(Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'), themeColor(accent));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
