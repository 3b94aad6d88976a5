import Slugger from 'github-slugger';
import { defineHastPlugin, markdownToHtml } from 'satteri';
import { readLink } from '../routes/links.ts';

/** A heading of a rendered body, for the table of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** How links of an entry become addresses of this build. */
export interface LinkContext {
  /** Collection the entry is in; links beside it are read from there. */
  collection: string;
  /** Path the site is served under, with slashes. */
  base: string;
  /** Whether the build shows a page; a link to one it does not show becomes plain text. */
  hasPage: (address: string) => boolean;
  /** Pixels of an image kept beside entries, so that the page does not jump when it loads. */
  sizeOf?: (collection: string, name: string) => { width?: number; height?: number } | undefined;
}

/** Interface words of GFM footnotes. */
export const FEATURES = {
  smartPunctuation: false,
  // The front matter is cut off before: a body may begin with a thematic break.
  frontmatter: false,
  gfm: { footnotes: { label: 'เชิงอรรถ', backLabel: 'กลับไปยังจุดอ้างอิงที่ {reference}' } },
} as const;

/** The href of a link, or undefined when it leads to a page that this build does not show. */
export const hrefOf = (url: string, { collection, base, hasPage }: LinkContext): string | undefined => {
  const target = readLink(url, collection);
  switch (target.kind) {
    case 'outside':
    case 'fragment':
      return target.href;
    case 'file':
      return `${base}${target.collection}/${encodeURIComponent(target.name)}${target.suffix}`;
    case 'page':
      return hasPage(target.address) ? base + target.address.slice(1) + target.suffix : undefined;
  }
};

/** Anchors of headings, and the list of them for the table of contents. */
export const headingPlugin = (headings: Heading[]) => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties?.['id']) return;
        const text = context.textContent(node);
        const id = slugger.slug(text);
        context.setProperty(node, 'id', id);
        headings.push({ depth: Number(node.tagName[1]), id, text });
      },
    },
  });
};

/** Links and images by the context; wide tables get a box that scrolls by itself. */
export const linkPlugin = (context: LinkContext) =>
  defineHastPlugin({
    name: 'links',
    element: [
      {
        filter: ['a'],
        visit(node, visitor) {
          const url = node.properties?.['href'];
          if (typeof url !== 'string') return;
          const href = hrefOf(url, context);
          if (href === undefined) visitor.replaceNode(node, { type: 'element', tagName: 'span', properties: {}, children: node.children });
          else if (href !== url) visitor.setProperty(node, 'href', href);
        },
      },
      {
        filter: ['img'],
        visit(node, visitor) {
          const url = node.properties?.['src'];
          if (typeof url !== 'string') return;
          visitor.setProperty(node, 'src', hrefOf(url, context) ?? url);
          const target = readLink(url, context.collection);
          const size = target.kind === 'file' ? context.sizeOf?.(target.collection, target.name) : undefined;
          if (size?.width && size.height) {
            visitor.setProperty(node, 'width', size.width);
            visitor.setProperty(node, 'height', size.height);
          }
          visitor.setProperty(node, 'loading', 'lazy');
          visitor.setProperty(node, 'decoding', 'async');
        },
      },
    ],
  });

/**
 * What GFM leaves to the page: column alignment as a class (the Content Security Policy lets no
 * style attribute through), column headings as such, empty ones as plain cells, task boxes with a name.
 */
export const gfmPlugin = defineHastPlugin({
  name: 'gfm',
  element: [
    {
      filter: ['th', 'td'],
      visit(node, visitor) {
        const align = /text-align:\s*(\w+)/.exec(String(node.properties?.['style'] ?? ''))?.[1] ?? node.properties?.['align'];
        if (node.tagName === 'th') visitor.setProperty(node, 'scope', 'col');
        if (node.tagName === 'th' && !visitor.textContent(node).trim())
          visitor.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
        else if (align) {
          visitor.setProperty(node, 'style', null);
          visitor.setProperty(node, 'align', null);
          visitor.setProperty(node, 'className', [`align-${String(align)}`]);
        }
      },
    },
    {
      // A code block wider than the screen scrolls; the keyboard must reach it.
      filter: ['pre'],
      visit(node, visitor) {
        visitor.setProperty(node, 'tabIndex', 0);
      },
    },
    {
      filter: ['input'],
      visit(node, visitor) {
        visitor.setProperty(node, 'aria-label', node.properties?.['checked'] ? 'ทำแล้ว' : 'ยังไม่ได้ทำ');
      },
    },
  ],
});

/** Renders a Markdown body; headings begin at level 2, since the title is level 1. */
export const renderMarkdown = (body: string, context: LinkContext): { html: string; headings: Heading[] } => {
  const headings: Heading[] = [];
  if (!body.trim()) return { html: '', headings };
  const { html } = markdownToHtml(body, {
    features: FEATURES,
    hastPlugins: [headingPlugin(headings), linkPlugin(context), gfmPlugin],
  });
  return { html: wrapTables(html), headings };
};

/** A table wider than the screen scrolls in its own box, which the keyboard can reach. */
const wrapTables = (html: string): string =>
  html
    .replaceAll('<table>', '<div class="table-scroll" role="group" aria-label="ตาราง เลื่อนไปด้านข้างได้" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
