import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import type { AnyEntry } from '../../domain/entry.ts';
import { pathsOf } from '../../routes/paths.ts';
import type { RouteOf } from '../../routes/table.ts';
import { getKnowledgeBase, getRoutes } from '../../store/index.ts';
import { toRecord } from '../../text/data-table.ts';

/** The data of a collection as JSON. */
export const getStaticPaths = async () =>
  pathsOf(await getRoutes(), 'data-file', '/data/[collection].[format]').filter(({ params }) => params['format'] === 'json');

export const GET: APIRoute = async ({ props }) => {
  const { collection } = (props as { route: RouteOf<'data-file'> }).route;
  const records = (await getKnowledgeBase()).entries(collection).map((entry) => toRecord(entry as AnyEntry, href));
  return new Response(JSON.stringify(records, undefined, 1), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
