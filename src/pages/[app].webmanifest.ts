import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { keepsCopy } from '../domain/offline.ts';
import { appManifest } from '../layouts/app-manifest.ts';
import { themeColor } from '../layouts/theme-color.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** What a device needs to know to install the site (`/manifest.webmanifest`), where it may keep a copy of it. */
export const getStaticPaths = async () => (keepsCopy(await getKnowledgeBase()) ? [{ params: { app: 'manifest' } }] : []);

export const GET: APIRoute = async () => {
  const { site } = await getKnowledgeBase();
  return new Response(JSON.stringify(appManifest(site, themeColor(site.accent), href)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
