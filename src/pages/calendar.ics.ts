import type { APIRoute } from 'astro';
import { toIcs } from '../documents/calendar.ts';
import { dueDates } from '../domain/due-dates.ts';
import { fullUrl } from '../layouts/href.ts';
import { getLibrary } from '../library/index.ts';

/** Everything with a due day, for the calendar program of an office. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const calendar = toIcs(dueDates(library), { name: `วันครบกำหนดงาน KM ${library.site.name}`, today: library.today, toUrl: fullUrl });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
