import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { isFile, routesOf } from '../routes/table.ts';

/**
 * Tells which page an address of a log leads to: a former address leads to the page that took its place, and what is no page of
 * the site to none. So nothing that a visitor typed or an attack tried gets into the content.
 */
export const pagesOfSite = (kb: KnowledgeBase): ((address: string) => string | undefined) => {
  const routes = routesOf(kb);
  return (address) => {
    const route = routes.find(address);
    if (!route || isFile(route)) return undefined;
    return route.kind === 'redirect' ? route.to : address;
  };
};
