import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { keepsCopy } from '../domain/offline.ts';
import { appIcon } from '../layouts/app-icon.ts';
import { APP_ICON_SIZES } from '../routes/addresses.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** The icon of the installed site. */
export const getStaticPaths = async () =>
  keepsCopy(await getKnowledgeBase()) ? APP_ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } })) : [];

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const svg = appIcon((await getKnowledgeBase()).site.accent, 0);
  const png = await sharp(Buffer.from(svg)).resize(size, size).png({ palette: true, effort: 10 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
