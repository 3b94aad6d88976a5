import type { APIRoute } from 'astro';
import { reportFileAddress } from '../../../routes/addresses.ts';
import { toDocx } from '../../../documents/report-docx.ts';
import { fullUrl } from '../../../routes/href.ts';
import { getKnowledgeBase, type Entry } from '../../../store/index.ts';
import { reportTitle, writeReport } from '../../../text/report.ts';

/** The report of every plan as a Word file. */
export const getStaticPaths = async () =>
  (await getKnowledgeBase()).entries('plans').map((plan) => {
    const [, year, file] = /^\/reports\/([^/]+)\/(.+)\.docx$/.exec(reportFileAddress(plan.id))!;
    return { params: { year, file }, props: { plan } };
  });

export const GET: APIRoute = async ({ props }) => {
  const { plan } = props as { plan: Entry<'plans'> };
  const kb = await getKnowledgeBase();
  const bytes = await toDocx(writeReport(kb, plan), {
    title: reportTitle(plan),
    author: kb.site.name,
    day: kb.today,
    toUrl: fullUrl,
  });
  return new Response(bytes, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
};
