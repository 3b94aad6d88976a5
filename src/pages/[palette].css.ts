import type { APIRoute } from 'astro';
import { getKnowledgeBase } from '../store/index.ts';
import { paletteCss } from '../styles/palette.ts';

/** The colours of a town that has an accent of its own (`/accent.css`). */
export const getStaticPaths = async () => {
  const { accent } = (await getKnowledgeBase()).site;
  return accent === undefined ? [] : [{ params: { palette: 'accent' }, props: { accent } }];
};

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(paletteCss(props.accent), { headers: { 'Content-Type': 'text/css' } });
