import type { APIRoute } from 'astro';
import { toIcs } from '../../documents/calendar.ts';
import { busyDepartments, dueDates } from '../../domain/due-dates.ts';
import { fullUrl } from '../../layouts/href.ts';
import { getLibrary, type Entry } from '../../library/index.ts';

/** What is due from one department. */
export const getStaticPaths = async () =>
  busyDepartments(await getLibrary()).map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute = async ({ props }) => {
  const { department } = props as { department: Entry<'departments'> };
  const library = await getLibrary();
  const name = `วันครบกำหนดงาน KM ${department.data.title} ${library.site.name}`;
  const calendar = toIcs(dueDates(library, department.id), { name, today: library.today, toUrl: fullUrl });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
