import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { toDocx } from '#src/documents/docx/docx.ts';
import { importPaper, type Target } from '#src/import/import-paper.ts';
import type { Kind } from '#src/import/kinds/kinds.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { allSchemas, type EntryData } from '#src/schemas/collections.ts';
import type { TitledPaper } from '#src/text/paper.ts';
import { columnsOf } from '#src/text/plan-columns.ts';
import { findOnPath } from '#src/booklet/chromium.ts';

export type PlanData = EntryData<'plans'>;

/** A paper as a Word file in a folder of its own. */
export const writePaper = async (paper: TitledPaper, name = 'เอกสาร.docx'): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'km-round-trip-')), name);
  writeFileSync(
    file,
    await toDocx(paper, { title: paper.title.join(' '), author: 'เทศบาล', day: '2026-11-27', toUrl: (address) => address }),
  );
  return file;
};

const libreOffice = findOnPath(['soffice', 'libreoffice'], process.env);

/** Whether LibreOffice is there; tests of what it saves are shown as skipped where it is not. */
export const HAS_LIBRE_OFFICE = libreOffice !== undefined;

/** A file as LibreOffice saves it, beside the file. */
export const saveAs = (file: string, format: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'km-saved-'));
  const profile = mkdtempSync(join(tmpdir(), 'km-profile-'));
  try {
    execFileSync(
      libreOffice!,
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file],
      {
        stdio: 'ignore',
      },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(file, extname(file))}.${format.split(':')[0]}`);
};

/** What a paper becomes, and the review file beside it. */
export const importFile = async (file: string, kind: Kind, town: Target['town'] = { name: '', departments: [], communities: [] }) => {
  const { entry, review, questions, account } = await importPaper(await readPaper(file), kind, {
    town,
    today: '2026-11-27',
    idsOf: () => new Set<string>(),
  });
  const text = String(entry.bytes);
  const front = entry.path.endsWith('.md') ? text.slice(4, text.indexOf('\n---\n', 4) + 1) : text;
  return {
    fields: parse(front) as Record<string, unknown>,
    body: text.slice(front.length),
    review: String(review.bytes),
    questions,
    account,
  };
};

export const asPlan = (fields: unknown): PlanData => allSchemas.plans.parse(fields);

/** Everything that the paper of a plan prints, and what can be read from it: how things are measured, and by what ids, is no part. */
export const printedPlan = (plan: PlanData) => ({
  title: plan.title,
  fiscalYear: plan.fiscalYear,
  vision: plan.vision,
  missions: plan.missions,
  policies: plan.policies,
  focusAreas: plan.focusAreas.map(({ title, benefits }) => ({ title, benefits: benefits.map(({ group, items }) => ({ group, items })) })),
  desiredStates: plan.desiredStates.map(({ title, baseline, target }) => ({ title, baseline, target })),
  successFactors: plan.successFactors,
  criteria: plan.criteria,
  followUp: plan.followUp,
  tables: plan.tables.map((table) => {
    const columns = columnsOf(table);
    return {
      title: table.title,
      process: table.process,
      strategy: table.strategy,
      desiredState: table.desiredState,
      measurableUnit: table.measurableUnit,
      approver: table.approver,
      columns: columns.map(({ heading, field }) => ({ heading, field })),
      rows: table.rows.map((row) => ({
        number: row.number,
        step: row.step,
        activity: row.activity,
        items: row.items,
        methods: row.methods,
        targetGroup: row.targetGroup,
        period: row.period,
        indicators: row.indicators,
        targets: row.targets.map(({ printed, atLeast, atMost, between, unit, reading }) =>
          // A number that a person read from words (มี is at least 1) is not in the paper.
          reading ? { printed } : { printed, atLeast, atMost, between, unit },
        ),
        tools: row.tools,
        budget: row.budget && { printed: row.budget.printed, baht: row.budget.baht, coversRows: row.budget.coversRows },
        responsible: row.responsible,
        status: row.status,
        remark: row.remark,
        cells: columns.flatMap(({ id, heading }) => (id && row.cells?.[id] ? [[heading, row.cells[id]]] : [])),
      })),
    };
  }),
});
