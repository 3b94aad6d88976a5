import { fullUrl } from '../../../components/href.ts';
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../routes/paths.ts';
import type { RouteOf } from '../../../routes/table.ts';
import { toDocx } from '../../../documents/docx/docx.ts';
import { getKnowledgeBase, getRoutes } from '../../../store/index.ts';
import { reportTitle, writeReport } from '../../../text/report.ts';

/** The report of every plan as a Word file. */
export const getStaticPaths = async () => pathsOf(await getRoutes(), 'report-file', '/reports/[year]/[file].docx');

export const GET: APIRoute = async ({ props }) => {
  const { plan } = (props as { route: RouteOf<'report-file'> }).route;
  const kb = await getKnowledgeBase();
  const bytes = await toDocx(writeReport(kb, plan), {
    title: reportTitle(kb, plan),
    author: kb.site.name,
    day: kb.today,
    toUrl: fullUrl,
  });
  return new Response(bytes, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
};
