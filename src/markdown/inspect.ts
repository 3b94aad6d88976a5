import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { FEATURES } from './render.ts';
import type { RawEntry } from '../content/read.ts';

/** What a Markdown body holds that the checks and the search want to know; lines count from the body's first. */
export interface BodyFacts {
  links: { url: string; line: number; image: boolean; alt: string }[];
  headings: { depth: number; text: string; line: number }[];
  rawHtml: { html: string; line: number }[];
  components: { name: string; attributes: { name: string; value: string | undefined; code: boolean }[]; line: number }[];
  code: { source: string; line: number }[];
}

type AnyNode = MdastNode & {
  children?: AnyNode[];
  value?: string;
  url?: string;
  alt?: string;
  depth?: number;
  identifier?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
};

/** The syntax tree of a body. @throws when MDX is not well formed. */
export const parseBody = (body: string, format: RawEntry['format']): AnyNode =>
  (format === 'mdx' ? mdxToMdast(body, { features: FEATURES }) : markdownToMdast(body, { features: FEATURES })) as AnyNode;

/** All text below a node. */
export const textOf = (node: AnyNode): string => node.value ?? node.children?.map(textOf).join('') ?? '';

/** Collects the facts of a body in one walk over its tree. */
export const inspectBody = (body: string, format: RawEntry['format']): BodyFacts => {
  const facts: BodyFacts = { links: [], headings: [], rawHtml: [], components: [], code: [] };
  const definitions = new Map<string, string>();
  const references: { identifier: string; line: number; alt: string }[] = [];
  const visit = (node: AnyNode): void => {
    const line = node.position?.start.line ?? 1;
    switch (node.type as string) {
      case 'definition':
        definitions.set(node.identifier ?? '', node.url ?? '');
        facts.links.push({ url: node.url ?? '', line, image: false, alt: '' });
        break;
      case 'link':
        facts.links.push({ url: node.url ?? '', line, image: false, alt: '' });
        break;
      case 'image':
        facts.links.push({ url: node.url ?? '', line, image: true, alt: node.alt ?? '' });
        break;
      case 'imageReference':
        references.push({ identifier: node.identifier ?? '', line, alt: node.alt ?? '' });
        break;
      case 'heading':
        facts.headings.push({ depth: node.depth ?? 1, text: textOf(node), line });
        break;
      case 'html':
        facts.rawHtml.push({ html: node.value ?? '', line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        facts.components.push({
          name: node.name ?? '',
          line,
          attributes: (node.attributes ?? []).map(({ type, name, value }) => ({
            name: name ?? '{…}',
            value: typeof value === 'string' ? value : undefined,
            code: type !== 'mdxJsxAttribute' || (value !== null && value !== undefined && typeof value !== 'string'),
          })),
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        facts.code.push({ source: node.value ?? '', line });
        break;
    }
    node.children?.forEach(visit);
  };
  if (body.trim()) visit(parseBody(body, format));
  // An image may name its address elsewhere (`![…][photo]`); it is an image all the same.
  for (const { identifier, line, alt } of references) facts.links.push({ url: definitions.get(identifier) ?? '', line, image: true, alt });
  return facts;
};
