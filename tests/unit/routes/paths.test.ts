import { describe, expect, it } from 'vitest';
import { pathsOf } from '#src/routes/paths.ts';
import { PAGE_SIZE } from '#src/routes/lists.ts';
import { routesOf, type RouteKind } from '#src/routes/table.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const routes = routesOf(
  makeKnowledgeBase([
    makeEntry('plans', '2565'),
    makeEntry('guides', 'km', { aliases: ['/old/place/'] }),
    makeEntry('training-reports', 'course'),
    ...Array.from({ length: PAGE_SIZE + 1 }, (_, index) => makeEntry('assets', `a-${index}`)),
  ]),
);
const paramsOf = (kind: RouteKind, pattern: string) => pathsOf(routes, kind, pattern).map(({ params }) => params);

describe('the paths of a page file', () => {
  it('take each part of an address by its name', () => {
    expect(paramsOf('row', '/plans/[year]/[table]/[number]/')).toEqual([{ year: '2565', table: 'km-1', number: '1' }]);
    expect(paramsOf('timeline', '/plans/[year]/timeline/')).toEqual([{ year: '2565' }]);
  });

  it('are of files too, whose end is part of the pattern', () => {
    expect(paramsOf('data-file', '/data/[collection].[format]')).toContainEqual({ collection: 'manuals', format: 'csv' });
    expect(paramsOf('report-file', '/reports/[year]/[file].docx')).toEqual([{ year: '2565', file: 'report-2565' }]);
  });

  it('with a rest are of any number of parts, none included', () => {
    expect(paramsOf('follow-up', '/training-reports/follow-up/[...year]/')).toEqual([{ year: undefined }, { year: '2565' }]);
    expect(paramsOf('redirect', '/[...address]/')).toEqual([{ address: 'old/place' }]);
    expect(paramsOf('list', '/[...address]/')).toEqual(expect.arrayContaining([{ address: 'assets' }, { address: 'assets/2' }]));
  });

  it('give each page the route that it shows', () => {
    const [path] = pathsOf(routes, 'timeline', '/plans/[year]/timeline/');
    expect(path?.props.route.plan.id).toBe('2565');
  });

  it('are refused where a route does not fit, since the file would never make it', () => {
    expect(() => pathsOf(routes, 'row', '/plans/[year]/[table]/')).toThrow('/plans/[year]/[table]/ does not make /plans/2565/km-1/1/');
    // A dot of the pattern is a dot of the address.
    expect(() => pathsOf(routes, 'report-file', '/reports/[year]/[file]-docx')).toThrow('does not make');
    expect(() => pathsOf(routes, 'timeline', '/plans/[year]/timeline')).toThrow('does not make');
  });

  it('are none where there is no such route', () => {
    expect(pathsOf(routesOf(makeKnowledgeBase([])), 'row', '/plans/[year]/[table]/[number]/')).toEqual([]);
  });
});
