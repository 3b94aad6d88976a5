import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledgeBase } from '../../../src/domain/knowledge-base.ts';
import { cutToAudience } from '../../../src/content/audience.ts';
import { readTree } from '../../../src/content/tree.ts';
import { isFile, routesOf, type Route } from '../../../src/routes/table.ts';

/** A search that finds something in every town. */
const SEARCH_RESULTS = `search/?q=${encodeURIComponent('ความรู้')}`;

/** What two pages have in common that are laid out alike. */
const kindOf = (route: Route): string => {
  if (route.kind === 'page') return route.address;
  if (route.kind === 'entry') return route.entry.collection;
  if (route.kind === 'list') return route.list.owner ? `list of a ${route.list.owner.kind}` : `list of ${route.list.collection}`;
  if (route.kind === 'plan-rows') return route.filter ? `plan-rows by ${route.filter.by}` : 'plan-rows';
  return route.kind;
};

/** One page of every kind of a built site, the largest, where most can go wrong; with search results and the page for wrong addresses. */
export const pageOfEveryKind = (content: string, out: string, today: string): Map<string, string> => {
  const { site, entries } = cutToAudience(readTree(content), 'public', today);
  const pages = routesOf(createKnowledgeBase(site, 'public', today, entries)).all.filter(
    (route) => !isFile(route) && route.kind !== 'redirect',
  );
  const size = ({ address }: Route): number => statSync(join(out, address, 'index.html')).size;
  return new Map([
    ...[...Map.groupBy(pages, kindOf)].map(([kind, alike]): [string, string] => {
      const largest = alike.reduce((best, route) => (size(route) > size(best) ? route : best));
      return [kind, largest.address.slice(1)];
    }),
    ['search results', SEARCH_RESULTS],
    ['no such page', '404.html'],
  ]);
};
