import type { Nodes, Root } from 'hast';
import { markdownToHast, markdownToMdast, mdxToHast, mdxToMdast } from 'satteri';
import { disguise } from './disguise.ts';
import { parseIndented } from './indentation.ts';
import { withArabicListNumbers } from './thai-numbers.ts';
import { walk } from './walk.ts';

/** How a body is written: MDX is Markdown with our components as tags, and no code. */
export type BodyFormat = 'md' | 'mdx';

/** The dialect: GitHub's, with Thai words around footnotes. */
const FEATURES = {
  smartPunctuation: false,
  // The front matter is cut off before: a body may begin with a thematic break.
  frontmatter: false,
  gfm: { footnotes: { label: 'เชิงอรรถ', backLabel: 'กลับไปยังจุดอ้างอิงที่ {reference}' } },
} as const;

/**
 * The tree of a text in Markdown as Thai is written: GitHub's dialect without indented code, with numbers of lists in Thai
 * digits and emphasis beside any letter. Bare addresses are no links yet. Places are those in `source`.
 *
 * @throws when MDX is not well formed; the message begins with `line:column:`.
 */
export const parseMarkdown = (source: string, format: BodyFormat): Root => {
  const [toBlocks, toPage] = format === 'mdx' ? ([mdxToMdast, mdxToHast] as const) : ([markdownToMdast, markdownToHast] as const);
  const { text, undo } = disguise(withArabicListNumbers(source));
  const tree = parseIndented(text, {
    blocks: (indented) => toBlocks(indented, { features: FEATURES }),
    page: (indented) => toPage(indented, { features: FEATURES }) as Root,
  });
  walk(tree, (node) => {
    undo(node);
    joinTexts(node);
  });
  return tree;
};

/** Makes one of texts that stand side by side in a node, so that words and addresses are whole. Changes the node. */
const joinTexts = (node: Nodes): void => {
  if (!('children' in node)) return;
  for (let place = node.children.length - 1; place > 0; place--) {
    const second = node.children[place]!;
    const first = node.children[place - 1]!;
    if (first.type !== 'text' || second.type !== 'text' || !first.position || !second.position) continue;
    first.value += second.value;
    first.position = { start: first.position.start, end: second.position.end };
    node.children.splice(place, 1);
  }
};
