import type { APIRoute } from 'astro';
import { getAttachments, publishedBytes } from '../../store/index.ts';

type Props = { attachment: ReturnType<typeof getAttachments>[number] };

/** Files kept beside entries, in folders below a collection too: images and documents that something on the site uses. */
export const getStaticPaths = () =>
  getAttachments().map((attachment) => ({ params: { collection: attachment.collection, file: attachment.name }, props: { attachment } }));

export const GET: APIRoute<Props> = ({ props: { attachment } }) => new Response(new Uint8Array(publishedBytes(attachment)));
