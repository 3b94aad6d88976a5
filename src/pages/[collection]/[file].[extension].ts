import type { APIRoute } from 'astro';
import { getAttachments, readPublished } from '../../store/index.ts';

/** Files kept beside entries: images and documents that something on the site uses. */
export const getStaticPaths = async () =>
  (await getAttachments()).map((file) => {
    const { collection, name } = file;
    const dot = name.lastIndexOf('.');
    return { params: { collection, file: name.slice(0, dot), extension: name.slice(dot + 1) }, props: { attachment: file } };
  });

export const GET: APIRoute = async ({ props }) => new Response(Buffer.from(await readPublished(props['attachment'] as Parameters<typeof readPublished>[0])));
