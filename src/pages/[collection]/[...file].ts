import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { getAttachments } from '../../store/index.ts';

/** Files kept beside entries, in folders below a collection too: images and documents that something on the site uses. */
export const getStaticPaths = async () =>
  (await getAttachments()).map(({ collection, name, path }) => ({ params: { collection, file: name }, props: { path } }));

export const GET: APIRoute = ({ props }) => new Response(readFileSync(props['path'] as string));
