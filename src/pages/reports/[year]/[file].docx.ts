import type { APIRoute } from 'astro';
import { reportFileAddress } from '../../../domain/addresses.ts';
import { toDocx } from '../../../documents/report-docx.ts';
import { fullUrl } from '../../../layouts/href.ts';
import { getLibrary, type Entry } from '../../../library/index.ts';
import { reportTitle, writeReport } from '../../../text/report.ts';

/** The report of every plan as a Word file. */
export const getStaticPaths = async () =>
  (await getLibrary()).entries('plans').map((plan) => {
    const [, year, file] = /^\/reports\/([^/]+)\/(.+)\.docx$/.exec(reportFileAddress(plan.id))!;
    return { params: { year, file }, props: { plan } };
  });

export const GET: APIRoute = async ({ props }) => {
  const { plan } = props as { plan: Entry<'plans'> };
  const library = await getLibrary();
  const bytes = await toDocx(writeReport(library, plan), {
    title: reportTitle(plan),
    author: library.site.name,
    day: library.today,
    toUrl: fullUrl,
  });
  return new Response(bytes, { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
};
