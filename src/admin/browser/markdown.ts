import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/**
 * Stands in a browser for Sätteri, which is no JavaScript: the reference of GitHub's dialect, with which tests compare Sätteri. Only
 * Markdown is read so; MDX is read when the site is built.
 */

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const toPage = unified().use(remarkRehype, { allowDangerousHtml: true });

export const markdownToMdast = (source: string): object => parser.parse(source);

export const markdownToHast = (source: string): Root => toPage.runSync(parser.parse(source));

const noMdx = (): never => {
  throw new Error('MDX is read when the site is built');
};

export const mdxToMdast = noMdx;
export const mdxToHast = noMdx;
