import files from 'virtual:tessaban-mdx';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AnyEntry } from '../domain/knowledge-base.ts';
import type { Heading } from '../markdown/render.ts';

interface MdxModule {
  default: AstroComponentFactory;
  getHeadings: () => { depth: number; slug: string; text: string }[];
}

/** The compiled body of an entry written in MDX; undefined for any other. */
export const findMdx = async (entry: AnyEntry): Promise<{ Content: AstroComponentFactory; headings: Heading[] } | undefined> => {
  const load = (files as Record<string, (() => Promise<MdxModule>) | undefined>)[entry.path];
  if (!load) return undefined;
  const { default: Content, getHeadings } = await load();
  return { Content, headings: getHeadings().map(({ depth, slug, text }) => ({ depth, id: slug, text })) };
};
