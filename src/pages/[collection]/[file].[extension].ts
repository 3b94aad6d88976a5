import type { APIRoute } from 'astro';
import { getAttachments, readPublished } from '../../store/index.ts';

/** In dev, files kept beside entries; a build writes them itself (`build/write-attachments.ts`). */
export const getStaticPaths = async () =>
  (import.meta.env.DEV ? await getAttachments() : []).map((file) => {
    const { collection, name } = file;
    const dot = name.lastIndexOf('.');
    return { params: { collection, file: name.slice(0, dot), extension: name.slice(dot + 1) }, props: { attachment: file } };
  });

export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await readPublished(props['attachment'] as Parameters<typeof readPublished>[0])));
