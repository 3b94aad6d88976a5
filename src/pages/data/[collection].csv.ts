import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import type { AnyEntry } from '../../domain/entry.ts';
import { pathsOf } from '../../routes/paths.ts';
import type { RouteOf } from '../../routes/table.ts';
import { getKnowledgeBase, getRoutes } from '../../store/index.ts';
import { toCsv } from '../../text/data-table.ts';

/** The data of a collection as CSV. */
export const getStaticPaths = async () =>
  pathsOf(await getRoutes(), 'data-file', '/data/[collection].[format]').filter(({ params }) => params['format'] === 'csv');

export const GET: APIRoute = async ({ props }) => {
  const { collection } = (props as { route: RouteOf<'data-file'> }).route;
  const entries = (await getKnowledgeBase()).entries(collection) as readonly AnyEntry[];
  return new Response(toCsv(collection, entries, href), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
