import { dueDates } from '../domain/due-dates.ts';
import { fullUrl } from '../components/href.ts';
import type { APIRoute } from 'astro';
import { describeDueDate } from '../text/due-dates.ts';
import { toIcs } from '../documents/calendar.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** Everything with a due day, for the calendar program of an office. */
export const GET: APIRoute = async () => {
  const kb = await getKnowledgeBase();
  const calendar = toIcs(
    dueDates(kb).map((due) => describeDueDate(kb, due)),
    { name: `วันครบกำหนดงาน KM ${kb.site.name}`, today: kb.today, toUrl: fullUrl },
  );
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
