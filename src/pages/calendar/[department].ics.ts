import type { APIRoute } from 'astro';
import { toIcs } from '../../documents/calendar.ts';
import { busyDepartments, dueDates } from '../../text/due-dates.ts';
import { fullUrl } from '../../routes/href.ts';
import { getKnowledgeBase, type Entry } from '../../store/index.ts';

/** What is due from one department. */
export const getStaticPaths = async () =>
  busyDepartments(await getKnowledgeBase()).map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute = async ({ props }) => {
  const { department } = props as { department: Entry<'departments'> };
  const kb = await getKnowledgeBase();
  const name = `วันครบกำหนดงาน KM ${department.data.title} ${kb.site.name}`;
  const calendar = toIcs(dueDates(kb, department.id), { name, today: kb.today, toUrl: fullUrl });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
