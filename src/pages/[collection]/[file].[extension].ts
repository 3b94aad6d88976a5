import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { getAttachments } from '../../store/index.ts';

/** Files kept beside entries: images and documents that something on the site uses. */
export const getStaticPaths = async () =>
  (await getAttachments()).map(({ collection, name, path }) => {
    const dot = name.lastIndexOf('.');
    return { params: { collection, file: name.slice(0, dot), extension: name.slice(dot + 1) }, props: { path } };
  });

export const GET: APIRoute = ({ props }) => new Response(readFileSync(props['path'] as string));
