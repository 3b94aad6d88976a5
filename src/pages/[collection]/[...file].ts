import type { APIRoute } from 'astro';
import { getAttachments, publishedBytes } from '../../store/index.ts';

interface Props {
  attachment: ReturnType<typeof getAttachments>[number];
}

/** In dev, files kept beside entries, in folders below a collection too; a build writes them itself (`build/write-attachments.ts`). */
export const getStaticPaths = () =>
  (import.meta.env.DEV ? getAttachments() : []).map((attachment) => ({
    params: { collection: attachment.collection, file: attachment.name },
    props: { attachment },
  }));

export const GET: APIRoute<Props> = async ({ props: { attachment } }) => new Response(new Uint8Array(await publishedBytes(attachment)));
