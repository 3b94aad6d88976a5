import { AsyncLocalStorage } from 'node:async_hooks';
import type { Content } from '../content/audience.ts';
import { createKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { routesOf, withMore, type RouteTable } from '../routes/table.ts';
import { readSettings } from '../settings.ts';
import { currentContent } from './current.ts';

/** The knowledge base that the page is made of which is on its way, where that is not the published one. */
const madeOf = new AsyncLocalStorage<KnowledgeBase>();

/** The knowledge base of the page that asks, if it is the page of a draft. */
export const knowledgeBaseOfDraft = (): KnowledgeBase | undefined => madeOf.getStore();

let known: { content: Content; today: string; kb: KnowledgeBase } | undefined;

/** The site as it will be with its drafts; undefined where there are none to be seen. */
export const siteWithDrafts = (): KnowledgeBase | undefined => {
  const content = currentContent().withDrafts;
  if (!content) return undefined;
  const { audience, today } = readSettings();
  if (known?.content !== content || known.today !== today)
    known = { content, today, kb: createKnowledgeBase(content.site, audience, today, content.entries, content.usage) };
  return known.kb;
};

/** Every address that gets a page or a file: those of what is published, and those that only drafts have. */
export const routesWithDrafts = (published: KnowledgeBase): RouteTable => {
  const drafts = siteWithDrafts();
  return drafts ? withMore(routesOf(published), routesOf(drafts)) : routesOf(published);
};

/** Makes the page at an address: one that only drafts have of the site with its drafts, every other of what is published. */
export const makePage = <Page>(address: string, published: KnowledgeBase, make: () => Page): Page => {
  const drafts = siteWithDrafts();
  return drafts && !routesOf(published).has(address) && routesOf(drafts).has(address) ? madeOf.run(drafts, make) : make();
};
