import { describe, expect, it } from 'vitest';
import { knowledgeBaseOf } from '#src/content/audience.ts';
import { readTree, siteOf, validEntries } from '#src/content/tree.ts';
import type { Entry } from '#src/domain/entry.ts';
import { planPaper } from '#src/text/papers/plan.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { asPlan, HAS_LIBRE_OFFICE, importFile, printedPlan, saveAs, writePaper } from '../unit/import/support/round-trip.ts';

const TODAY = '2026-11-27';

/** The paper of a town's plan, and what is in it. */
const planOf = (folder: string, id: string) => {
  const tree = readTree(folder);
  const kb = knowledgeBaseOf(siteOf(tree)!, 'staff', TODAY, validEntries(tree));
  const entry = kb.at(`plans/${id}`) as Entry<'plans'>;
  const departments = kb.entries('departments').map(({ id: name, data }) => ({ id: name, title: data.title }));
  const { summary } = entry.data;
  return {
    paper: planPaper(kb, entry, []),
    printed: printedPlan(entry.data),
    summary,
    town: { name: kb.site.name, departments, communities: [] },
  };
};

describe.each([
  { folder: SAN_PONG_FOLDER, id: '2565' },
  { folder: PAK_NAM_FOLDER, id: '2557' },
])('the plan $id as a Word file', ({ folder, id }) => {
  const { paper, printed, summary, town } = planOf(folder, id);

  it('comes back with every cell that the paper prints', async () => {
    const { fields } = await importFile(await writePaper(paper), 'plan', town);
    expect(printedPlan(asPlan(fields))).toEqual(printed);
  });

  it('comes back with its summary, and asks nothing of who imports it', async () => {
    const { fields, review } = await importFile(await writePaper(paper), 'plan', town);
    expect(fields['summary']).toBe(summary);
    expect(review).not.toContain('ข้อความที่ยังไม่มีที่ลง');
    expect(review).not.toContain('อ่านเป็นค่า');
  });

  it.runIf(HAS_LIBRE_OFFICE).each(['docx', 'odt', 'doc'])('comes back when LibreOffice saved it as .%s', async (format) => {
    const { fields } = await importFile(saveAs(await writePaper(paper), format), 'plan', town);
    expect(printedPlan(asPlan(fields))).toEqual(printed);
  });
});
