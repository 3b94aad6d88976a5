import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/href.ts';
import { toIcs } from '../../documents/calendar.ts';
import { dueDates } from '../../domain/due-dates.ts';
import { pathsOf } from '../../routes/paths.ts';
import type { RouteOf } from '../../routes/table.ts';
import { getKnowledgeBase, getRoutes } from '../../store/index.ts';
import { describeDueDate } from '../../text/due-dates.ts';

/** What is due from one department. */
export const getStaticPaths = async () => pathsOf(await getRoutes(), 'calendar', '/calendar/[department].ics');

export const GET: APIRoute = async ({ props }) => {
  const { department } = (props as { route: RouteOf<'calendar'> }).route;
  const kb = await getKnowledgeBase();
  const name = `วันครบกำหนดงาน KM ${department.data.title} ${kb.site.name}`;
  const calendar = toIcs(
    dueDates(kb, department.id).map((due) => describeDueDate(kb, due)),
    { name, today: kb.today, toUrl: fullUrl },
  );
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
