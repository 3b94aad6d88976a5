import { join, relative } from 'node:path';
import { checkBody, checkLink } from '../checks/body.ts';
import { checkPersonalData } from '../checks/personal-data.ts';
import type { Problem } from './problem.ts';
import { checkRelations, ReferenceIndex } from '../checks/relations.ts';
import { collectReferences, dropReferences } from '../schemas/references.ts';
import { isFixedAddress, planAddresses } from '../routes/addresses.ts';
import { readLink } from '../routes/links.ts';
import { allSchemas, type CollectionName, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { measurePicture } from './picture.ts';
import { readContent, type Attachment, type RawEntry } from './read.ts';
import { fieldProblem, validateEntry } from './validate.ts';

/** An entry that this build shows. */
export interface LoadedEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: EntryData<Name>;
  /** Path inside the content folder. */
  path: string;
  format: RawEntry['format'];
  /** Markdown below the front matter; empty for YAML entries. */
  body: string;
}

/** A content tree, checked and cut to one audience. */
export interface Content {
  site: Site;
  entries: LoadedEntry[];
  /** Files beside entries that something visible uses; no other file may be published. */
  attachments: Attachment[];
  /** Former address → address, from aliases. */
  redirects: Map<string, string>;
  /** Entries left out because they are drafts or for staff. */
  hidden: number;
  warnings: Problem[];
}

/** Thrown when content has errors; carries all of them, and the warnings. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`เนื้อหามีปัญหา ${problems.filter((problem) => problem.severity === 'error').length} รายการ`);
    this.problems = problems;
  }
}

const SITE_FILE = 'site/site.yaml';

/**
 * Reads, validates and checks a whole content tree, then leaves out what `audience` may not see:
 * drafts always, staff entries for the public, and every reference to them.
 *
 * @throws {ContentError} with every problem of every file, when any is an error.
 */
export const loadContent = (folder: string, audience: Audience): Content => {
  const files = readContent(folder);
  const problems = [...files.problems];
  const checked: { raw: RawEntry; data: unknown }[] = [];
  for (const raw of files.entries) {
    const result = validateEntry(raw);
    if ('problems' in result) problems.push(...result.problems);
    else checked.push({ raw, data: result.data });
  }

  const site = checked.find(({ raw }) => raw.collection === 'site' && raw.id === 'site')?.data as Site | undefined;
  if (!site && !files.entries.some((entry) => entry.path === SITE_FILE))
    problems.push({
      file: relative('', join(folder, SITE_FILE)),
      line: 1,
      field: '-',
      what: 'ไม่พบข้อมูลหน่วยงาน',
      fix: `สร้างไฟล์ ${SITE_FILE} ที่มีชื่อหน่วยงาน ประเภท และปีงบประมาณ`,
      severity: 'error',
    });

  const index = new ReferenceIndex(files.entries);
  problems.push(...checkRelations(files.entries, index));

  const entries = checked.filter(({ raw }) => raw.collection !== 'site') as { raw: RawEntry; data: EntryData }[];
  const { redirects, problems: aliasProblems } = collectRedirects(entries);
  problems.push(...aliasProblems, ...checkPlanYears(entries), ...checkReportYears(entries));

  const context = {
    index,
    files: new Set(files.attachments.map(({ collection, name }) => `${collection}/${name}`)),
    isPicture: (collection: string, name: string) => measurePicture(join(folder, collection, name)) !== undefined,
  };
  const usedFiles = new Map<RawEntry, Set<string>>();
  const useFile = (raw: RawEntry, url: string) => {
    const target = readLink(url, raw.collection);
    if (target.kind === 'file') usedFiles.set(raw, (usedFiles.get(raw) ?? new Set()).add(`${target.collection}/${target.name}`));
  };
  for (const raw of files.entries) {
    const body = checkBody(raw, context);
    problems.push(...body.problems, ...checkPersonalData(raw));
    body.facts?.links.forEach(({ url }) => useFile(raw, url));
  }
  for (const { raw, data } of checked)
    for (const { file, path } of fileFields(raw, data)) {
      const wrong = checkLink(file, raw, context);
      if (wrong) problems.push(fieldProblem(raw, path, ...wrong));
      useFile(raw, file);
    }

  const visible = (entry: { data: EntryData }) =>
    entry.data.status !== 'draft' && (audience === 'staff' || entry.data.audience === 'public');
  const shown = entries.filter(visible);
  const shownIndex = new ReferenceIndex(shown.map(({ raw, data }) => ({ ...raw, data })));
  for (const { raw, data } of shown) {
    for (const reference of collectReferences(allSchemas[raw.collection], data))
      if (!reference.optional && index.has(reference) && !shownIndex.has(reference))
        problems.push(
          fieldProblem(
            raw,
            reference.at,
            `รายการนี้เผยแพร่ต่อผู้อ่านที่เปิด "${reference.value}" ไม่ได้ (ฉบับร่างหรือเฉพาะเจ้าหน้าที่)`,
            'ตั้ง audience หรือ status ของสองรายการให้สอดคล้องกัน',
          ),
        );
    if (raw.collection === 'plans') hideMeasures(data as EntryData<'plans'>, shownIndex);
    dropReferences(allSchemas[raw.collection], data, (reference) => !shownIndex.has(reference));
    // What replaces it is not shown here, so here it is still the one in force.
    if (data.status === 'superseded' && !data.supersededBy) data.status = 'published';
  }
  if (site) dropReferences(allSchemas.site, site, (reference) => !shownIndex.has(reference));

  if (!site || problems.some((problem) => problem.severity === 'error')) throw new ContentError(problems);

  const used = new Set(
    checked
      .filter(({ raw }) => raw.collection === 'site')
      .concat(shown)
      .flatMap(({ raw }) => [...(usedFiles.get(raw) ?? [])]),
  );
  const addresses = new Set(shown.map(({ raw }) => `/${raw.collection}/${raw.id}/`));
  return {
    site,
    entries: shown.map(({ raw, data }) => ({
      collection: raw.collection as CollectionName,
      id: raw.id,
      data,
      path: raw.path,
      format: raw.format,
      body: raw.body,
    })),
    attachments: files.attachments.filter(({ collection, name }) => used.has(`${collection}/${name}`)),
    redirects: new Map([...redirects].filter(([, address]) => addresses.has(address))),
    hidden: entries.length - shown.length,
    warnings: problems,
  };
};

/** Fields that name a file beside the entry, as links (`./name`). */
const fileFields = (raw: RawEntry, data: unknown): { file: string; path: (string | number)[] }[] => {
  if (raw.collection === 'site') {
    const { seal } = data as Site;
    return seal ? [{ file: `./${seal}`, path: ['seal'] }] : [];
  }
  if (raw.collection === 'assets')
    return (data as EntryData<'assets'>).attachments.map(({ file }, index) => ({
      file: `./${file}`,
      path: ['attachments', index, 'file'],
    }));
  if (raw.collection === 'manuals')
    return (data as EntryData<'manuals'>).forms.flatMap(({ link }, index) =>
      link ? [{ file: link, path: ['forms', index, 'link'] }] : [],
    );
  return [];
};

/** Former addresses of entries (aliases that begin with `/`), each leading to one entry only. */
const collectRedirects = (entries: readonly { raw: RawEntry; data: EntryData }[]) => {
  const redirects = new Map<string, string>();
  const problems: Problem[] = [];
  const addresses = new Set(entries.map(({ raw }) => `/${raw.collection}/${raw.id}/`));
  const beside = new Set(entries.filter(({ raw }) => raw.collection === 'plans').flatMap(({ raw }) => planAddresses(raw.id)));
  for (const { raw, data } of entries)
    data.aliases.forEach((alias, position) => {
      if (!alias.startsWith('/')) return;
      const taken =
        isFixedAddress(alias) || (beside.has(alias) && !addresses.has(alias))
          ? 'เป็นที่อยู่ของหน้าที่ระบบสร้างเอง'
          : addresses.has(alias)
            ? 'เป็นที่อยู่ของรายการอื่นอยู่แล้ว'
            : redirects.has(alias)
              ? `ถูกใช้โดย ${redirects.get(alias)} แล้ว`
              : undefined;
      if (taken) problems.push(fieldProblem(raw, ['aliases', position], `ที่อยู่เดิม ${alias} ${taken}`, 'ลบออก หรือใช้ที่อยู่อื่น'));
      else redirects.set(alias, `/${raw.collection}/${raw.id}/`);
    });
  return { redirects, problems };
};

/** A plan's file is named after its fiscal year, since its address is `/plans/<year>/`. */
const checkPlanYears = (entries: readonly { raw: RawEntry; data: EntryData }[]): Problem[] =>
  entries
    .filter(({ raw, data }) => raw.collection === 'plans' && raw.id !== String((data as EntryData<'plans'>).fiscalYear))
    .map(({ raw, data }) =>
      fieldProblem(
        raw,
        ['fiscalYear'],
        `ชื่อไฟล์ "${raw.id}" ไม่ตรงกับปีงบประมาณ ${(data as EntryData<'plans'>).fiscalYear}`,
        `เปลี่ยนชื่อไฟล์เป็น ${(data as EntryData<'plans'>).fiscalYear}.yaml`,
      ),
    );

/** A report's file is named after its plan, since its address is `/reports/<year>/`. */
const checkReportYears = (entries: readonly { raw: RawEntry; data: EntryData }[]): Problem[] =>
  entries
    .filter(({ raw, data }) => raw.collection === 'reports' && raw.id !== (data as EntryData<'reports'>).plan)
    .map(({ raw, data }) => {
      const { plan } = data as EntryData<'reports'>;
      return fieldProblem(raw, ['plan'], `ชื่อไฟล์ "${raw.id}" ไม่ตรงกับแผน ${plan}`, `เปลี่ยนชื่อไฟล์เป็น ${plan}.yaml`);
    });

/** A measure that counts what readers may not see is left out whole: without its condition it would count something else. */
const hideMeasures = (plan: EntryData<'plans'>, shown: ReferenceIndex): void => {
  for (const { rows } of plan.tables)
    for (const row of rows) {
      const { measure } = row;
      if (!measure || measure.by === 'figures' || measure.by === 'none') continue;
      const gone = (target: string, value: string | undefined) => value !== undefined && !shown.has({ target, value });
      const hidden = (measure.by === 'total' ? measure.parts : [measure]).some(
        (part) =>
          gone('departments', part.department) ||
          (part.by === 'entries' && gone('communities', part.community)) ||
          (part.by === 'meetings' && gone('committees', part.committee)),
      );
      if (hidden) row.measure = { by: 'none', reason: 'นับจากรายการที่ไม่เผยแพร่ต่อผู้อ่านกลุ่มนี้' };
    }
};
