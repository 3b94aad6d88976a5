import { whyUnseen } from '../shared/approval.ts';
import { fileText, formData, TEXT_FIELD } from '../shared/entry-text.ts';
import { formCollections, formatName, listOf } from '../shared/form-collections.ts';
import type { TownFacts } from '../shared/protocol.ts';
import { adjustConnection, SaidError, type RepositoryFiles } from './connection.ts';
import { askCheck, checkAlone, FormCheck, inWordsOfForm } from './check.ts';
import { decap, type EntryMap, type ImmutableMap } from './decap.ts';
import { phrases } from './phrases.ts';
import { hideProblems, showProblems } from './panel.ts';
import { askAgain, pathOf, shownControls } from './shown-controls.ts';
import { fieldName, type Problem } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { entryFileAt, Town } from './town.ts';
import { registerWidgets } from './widgets.ts';
import { asFile } from './as-file.ts';
import { beginWithPreview, registerPreview } from './preview.ts';
import { chosenAssets } from './chosen-files.ts';

// Decap begins by itself unless it is told before its own file runs.
decap.CMS_MANUAL_INIT = true;

/** Entries as this page saved them last, by path. */
const saved = new Map<string, string>();

/** What the form knows to stand in a file: the text that it was loaded from, and the one that it wrote since. */
const textsKnown = (entry: EntryMap, path: string): string[] =>
  entry.get('newRecord') === true
    ? []
    : [entry.get('data').get(TEXT_FIELD), saved.get(path)].filter((text): text is string => typeof text === 'string');

/** What the check warns of in the entry that is being saved, to be shown once it is. */
let warnings: readonly Problem[] = [];

/** Before a save: the entry gets its id, and the whole check is asked. What is thrown here keeps the entry from being saved. */
const beforeSave = async (town: Town, check: FormCheck, repository: RepositoryFiles, entry: EntryMap): Promise<ImmutableMap> => {
  hideProblems();
  warnings = [];
  const { collection, path, text, data } = asFile(town, entry);
  const said =
    town.facts.check === undefined
      ? await checkAlone(entryFileAt(path)!, text, town, repository)
      : await askCheck(town.facts.check, {
          files: [{ path, text, known: textsKnown(entry, path) }],
          assets: await chosenAssets(path, text),
        });
  const problems = inWordsOfForm(said, collection);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const values = new Map(shownControls().map(({ props }) => [fieldName(pathOf(props)), props.value]));
  check.remember(problems, (field) => values.get(field));
  if (errors.length > 0) {
    showProblems(`ยังไม่ได้บันทึก มี ${errors.length} ข้อที่ต้องแก้`, errors, true);
    // The fields say it too, once Decap has done with this save.
    setTimeout(askAgain);
    throw new SaidError(`มี ${errors.length} ข้อที่ต้องแก้ก่อน`);
  }
  warnings = problems.filter(({ severity }) => severity === 'warning');
  saved.set(path, text);
  town.put(path, text);
  return data;
};

/** Whoever approves an entry means readers to see it. */
const beforePublish = (entry: EntryMap): void => {
  const why = whyUnseen(entry.get('data').get('status'));
  if (why !== undefined) throw new SaidError(why);
};

/** How many entries a question names. */
const NAMED = 8;

/** Before an entry goes, whoever removes it is told what refers to it: the site cannot be made while something does. */
const beforeRemoval = (town: Town, entry: EntryMap): void => {
  const known = entryFileAt(asFile(town, entry).path);
  if (!known) return;
  const titleOf = ({ collection, id }: RawEntry): string =>
    town.targets(collection).find(({ code, title }) => code === id && title !== '')?.title ?? id;
  const titles = town.referrers(known).map(titleOf);
  const more = titles.length > NAMED ? [`และอีก ${titles.length - NAMED} รายการ`] : [];
  const asked = [
    `มี ${titles.length} รายการอ้างถึงรายการนี้`,
    ...titles.slice(0, NAMED).map((title) => `• ${title}`),
    ...more,
    'ให้แก้รายการเหล่านี้ก่อน ไม่เช่นนั้นสร้างเว็บไซต์ไม่ได้ ลบรายการนี้เลยหรือไม่',
  ].join('\n');
  if (titles.length > 0 && !confirm(asked)) throw new SaidError('ยกเลิกการลบแล้ว');
  town.remove(known.path);
};

/** An entry in an address of the form: the list and, once it is saved, its id. */
const editedIn = (address: string): { list: string; id: string | undefined } | undefined => {
  const [, list, id] = /#\/collections\/([^/]+)\/(?:new|entries\/(.+))$/.exec(address) ?? [];
  return list === undefined ? undefined : { list, id };
};

/** Decap would go on with the fields of the entry before when an address leads from one entry to another; the page begins anew then. */
const beginAnewBetweenEntries = ({ oldURL, newURL }: HashChangeEvent): void => {
  const [before, after] = [editedIn(oldURL), editedIn(newURL)];
  const isSameEntry = before?.list === after?.list && (before?.id === after?.id || before?.id === undefined);
  if (before && after && !isSameEntry) location.reload();
};

/** What the history and the list of what waits say of a save. */
const COMMIT_MESSAGES = {
  create: 'เพิ่ม{{collection}} {{slug}}',
  update: 'แก้{{collection}} {{slug}}',
  delete: 'ลบ{{collection}} {{slug}}',
  uploadMedia: 'เพิ่มไฟล์ {{path}}',
  deleteMedia: 'ลบไฟล์ {{path}}',
};

const begin = async (): Promise<void> => {
  const { CMS } = decap;
  const facts = (await (await fetch('town.json')).json()) as TownFacts;
  const town = new Town(facts);
  const check = new FormCheck(town);
  const repository = adjustConnection(CMS, String(facts.backend['name']), facts.prefix);
  const files = facts.files.flatMap(({ path, text }) => (text === undefined ? [] : (entryFileAt(path) ?? [])));
  const collections = formCollections(
    files.filter(({ path }) => !path.endsWith('.yml')),
    facts.prefix,
  );
  for (const { name } of collections) {
    const { collection, format } = listOf(name);
    CMS.registerCustomFormat(formatName(collection, format), format, {
      fromFile: (text) => formData(collection, format, text),
      toFile: (data) => fileText(collection, format, data as Record<string, unknown>),
    });
  }
  registerWidgets(town, check);
  if (facts.preview !== undefined) {
    const lists = [...collections.map(({ name }) => name), 'site'];
    registerPreview(town, facts.preview, lists);
    beginWithPreview();
  }
  CMS.registerLocale('th', phrases(CMS.getLocale('th'), facts.workflow, facts.check !== undefined));
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(town, check, repository, entry) });
  // On the editor's own machine there is no account: whoever sits there is let in without asking.
  if (facts.backend['name'] === 'proxy') localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => showProblems('บันทึกแล้ว มีข้อควรดู', warnings, false),
  });
  if (facts.workflow) CMS.registerEventListener({ name: 'prePublish', handler: ({ entry }) => beforePublish(entry) });
  CMS.registerEventListener({ name: 'preUnpublish', handler: ({ entry }) => beforeRemoval(town, entry) });
  document.title = `แก้ไขเนื้อหา — ${facts.town}`;
  CMS.init({
    config: {
      load_config_file: false,
      backend: { ...facts.backend, commit_messages: COMMIT_MESSAGES },
      ...(facts.workflow && { publish_mode: 'editorial_workflow' }),
      locale: 'th',
      media_folder: `${facts.prefix}site`,
      public_folder: '',
      slug: { encoding: 'ascii', clean_accents: true },
      show_preview_links: false,
      editor: { preview: facts.preview !== undefined },
      collections,
    },
  });
};

window.addEventListener('hashchange', beginAnewBetweenEntries);
document.addEventListener('DOMContentLoaded', () => {
  begin().catch((error: unknown) => {
    document.body.textContent = `เปิดฟอร์มไม่สำเร็จ: ${error instanceof Error ? error.message : String(error)} ให้โหลดหน้านี้ใหม่`;
  });
});
