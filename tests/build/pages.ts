import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toArabicDigits } from '#src/thai/digits.ts';
import { addressOf, fileAt, targetOf } from './links.ts';

/** A page of a built site as a tree of elements. */
export interface Page {
  file: string;
  /** From the site's root: `/guides/x/`. */
  address: string;
  main: Element;
  ids: ReadonlyMap<string, readonly Element[]>;
  parents: ReadonlyMap<Element, Element>;
}

/** What an element stands in, of every page that was read. */
export const parentOf = new WeakMap<Element, Element>();

/** Where a link of the site leads. */
export interface Lead {
  /** As it is written. */
  href: string;
  file: string;
  /** The page that stands there; undefined for other files, and where nothing stands. */
  page: Page | undefined;
  hash: string;
}

/** Every element below a node that meets a test, in the order of the page. */
export const elementsIn = (node: Nodes, test: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  const visit = (each: Nodes): void => {
    if (each.type === 'element' && test(each)) found.push(each);
    if ('children' in each) each.children.forEach(visit);
  };
  if ('children' in node) node.children.forEach(visit);
  return found;
};

/** Whether an element is of this kind, written as in a style sheet: `ul.cards`, `.meta`, `td`. */
export const is = (element: Element, kind: string): boolean => {
  const [name = '', ...classes] = kind.split('.');
  const own = element.properties.className;
  return (name === '' || element.tagName === name) && classes.every((each) => Array.isArray(own) && own.includes(each));
};
/** Every element of a kind below a node. */
export const ofKind = (node: Nodes, kind: string): Element[] => elementsIn(node, (element) => is(element, kind));
/** Items of the lists of a kind, `ul.cards` for instance. */
export const itemsOf = (node: Nodes, kind: string): Element[] =>
  ofKind(node, kind).flatMap((list) =>
    list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li'),
  );

/** Elements that stand apart from the words before them. */
const APART = ['small', 'p', 'div', 'li', 'td', 'th', 'span.under', 'span.sr-only'];
/** Words of a node as they are read, in Arabic digits. */
export const wordsOf = (node: Nodes): string => {
  const words = (each: Nodes): string => {
    if (each.type === 'text') return each.value;
    const own = 'children' in each ? each.children.map(words).join('') : '';
    return each.type === 'element' && APART.some((kind) => is(each, kind)) ? ` ${own} ` : own;
  };
  return toArabicDigits(words(node)).replace(/\s+/g, ' ').trim();
};

/** The nearest element around this one that is of a kind. */
export const around = (page: Page, element: Element, kind: string): Element | undefined => {
  for (let each = page.parents.get(element); each; each = page.parents.get(each)) if (is(each, kind)) return each;
  return undefined;
};

/** A built site, read page by page. */
export class BuiltSite {
  private readonly files: ReadonlyMap<string, Buffer>;
  /** Where the site is served, with its path. */
  readonly root: string;
  private readonly read = new Map<string, Page>();

  constructor(files: ReadonlyMap<string, Buffer>, root: string) {
    this.files = files;
    this.root = root;
  }

  /** Every page, those of the search engine left out. */
  get pages(): Page[] {
    return [...this.files.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/')).map((file) => this.page(file));
  }

  /** The text of a file; undefined where there is none. */
  text(file: string): string | undefined {
    return this.files.get(file)?.toString('utf8');
  }

  private page(file: string): Page {
    const made = this.read.get(file);
    if (made) return made;
    const root = fromHtml(this.text(file)!);
    const ids = new Map<string, Element[]>();
    const parents = new Map<Element, Element>();
    const visit = (node: Nodes): void => {
      if (node.type === 'element' && typeof node.properties.id === 'string')
        ids.set(node.properties.id, [...(ids.get(node.properties.id) ?? []), node]);
      if (!('children' in node)) return;
      for (const child of node.children) {
        if (child.type === 'element' && node.type === 'element') {
          parents.set(child, node);
          parentOf.set(child, node);
        }
        visit(child);
      }
    };
    visit(root);
    const main = ofKind(root, 'main')[0] ?? ofKind(root, 'body')[0]!;
    const page = { file, address: addressOf(file), main, ids, parents };
    this.read.set(file, page);
    return page;
  }

  /** Where an address leads that stands on a page; undefined when it leaves the site. */
  follow(from: Page, href: string): Lead | undefined {
    const target = targetOf({ file: from.file, url: href }, this.root);
    const file = target && fileAt(target, this.root);
    if (!target || file === undefined) return undefined;
    return {
      href,
      file,
      page: file.endsWith('.html') && this.files.has(file) ? this.page(file) : undefined,
      hash: decodeURIComponent(target.hash.slice(1)),
    };
  }

  /** Links of a node that stay within the site. */
  links(page: Page, node: Element = page.main): { element: Element; lead: Lead }[] {
    return ofKind(node, 'a').flatMap((element) => {
      const href = element.properties.href;
      const lead = typeof href === 'string' && !/^(?:mailto|tel):/.test(href) ? this.follow(page, href) : undefined;
      return lead ? [{ element, lead }] : [];
    });
  }
}
