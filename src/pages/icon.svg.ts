import type { APIRoute } from 'astro';
import { appIcon } from '../layouts/app-icon.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** The icon of the site in the tab of a browser. */
export const GET: APIRoute = async () =>
  new Response(appIcon((await getKnowledgeBase()).site.accent, 10), { headers: { 'Content-Type': 'image/svg+xml' } });
