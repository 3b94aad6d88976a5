import type { AnyEntry, Entry } from '../../domain/entry.ts';
import { agendaItemAnchor, planPartAddress, rowAddress } from '../../routes/addresses.ts';
import { fileAddress } from '../../routes/links.ts';
import { planRowSchema } from '../../schemas/plan/row.ts';
import { collectReaderTexts } from '../../schemas/reader-texts.ts';
import { STEPS_AND_ELEMENTS } from '../../schemas/vocabulary.ts';
import { printedTitle } from '../../text/plan-pages.ts';
import type { AttachedDocument } from './attached-document.ts';
import type { PageRecord, RecordHeading } from '../shared/page-record.ts';

/**
 * Places within pages. What somebody asks for by itself (a row of a plan, a resolution) has a record of its own, whose address is the exact
 * place; its words leave the record of the page, so that the index holds them once. What is asked for with its page (a member of a
 * committee, a number, a form) is a heading of the page's record.
 */

/** What the readers see that such a record is. */
const PRINTED_KIND = 'ตัวแผน';
const ROW_KIND = 'กิจกรรมตามแผน';
const RESOLUTION_KIND = 'มติที่ประชุม';
const DOCUMENT_KIND = 'เอกสารแนบ';

/** What the record of a place is told by itself; the rest is as in the record of its page. */
type PlaceParts = Pick<PageRecord, 'address' | 'kind' | 'title' | 'text'> &
  Partial<Pick<PageRecord, 'step' | 'department' | 'summary' | 'names' | 'answers' | 'headings'>>;

const placeIn = (page: PageRecord, parts: PlaceParts): PageRecord => ({
  ...page,
  boost: 0,
  answers: [],
  facts: {},
  step: '',
  summary: '',
  names: [],
  synonyms: [],
  headings: [],
  ...parts,
});

/** The printed plan has a page of its own, with all words of the entry but those of its rows. */
const printedOf = (entry: Entry<'plans'>, page: PageRecord): PageRecord =>
  placeIn(page, {
    address: planPartAddress(entry.id, 'printed'),
    kind: PRINTED_KIND,
    title: printedTitle(entry),
    text: page.text,
    headings: page.headings,
  });

const NOT_IN_ROW = new Set(['activity', 'targets.*.measure']);

const rowsOf = ({ id, data }: Entry<'plans'>, page: PageRecord, departments: ReadonlyMap<string, string>): PageRecord[] =>
  data.tables.flatMap((table, position) =>
    table.rows.map((row) =>
      placeIn(page, {
        address: rowAddress(`${id}/${table.id}/${row.number}`),
        kind: ROW_KIND,
        // Never the bare activity: it is often the very name of a step, whose own page comes first.
        title: `${row.activity} (ตารางที่ ${position + 1} กิจกรรมที่ ${row.number})`,
        step: row.step ? STEPS_AND_ELEMENTS[row.step] : '',
        department: departments.get(row.responsible.departments[0] ?? '') ?? page.department,
        text: collectReaderTexts(planRowSchema, row, NOT_IN_ROW).join('\n'),
      }),
    ),
  );

/** Letters of a resolution that says something by itself, at least; “รับทราบ” does not, unless its item has a title. */
const MIN_RESOLUTION_LETTERS = 20;

/** `มติเรื่องการจัดซื้อ`; agendas often write the word themselves. */
const nameResolution = (item: string): string => (item.startsWith('เรื่อง') ? `มติ${item}` : `มติเรื่อง${item}`);

const resolutionsOf = ({ address, data }: Entry<'meetings'>, page: PageRecord): PageRecord[] =>
  data.agenda.flatMap((agenda) =>
    agenda.items.flatMap(({ title, resolution }, index) =>
      resolution && (title || resolution.length >= MIN_RESOLUTION_LETTERS)
        ? [
            placeIn(page, {
              address: `${address}#${agendaItemAnchor(agenda.number, index + 1)}`,
              kind: RESOLUTION_KIND,
              answers: ['meeting'],
              title: `${nameResolution(title ?? agenda.title)} (${data.title})`,
              text: resolution,
            }),
          ]
        : [],
    ),
  );

/** The records of the places of a page that have their own. */
export const placesOf = (entry: AnyEntry, page: PageRecord, departments: ReadonlyMap<string, string>): PageRecord[] => {
  switch (entry.collection) {
    case 'plans':
      return [printedOf(entry, page), ...rowsOf(entry, page, departments)];
    case 'meetings':
      return resolutionsOf(entry, page);
    default:
      return [];
  }
};

/** The record of a file, which opens the file; `text` is what stands in it. */
export const documentRecord = ({ file, title }: AttachedDocument, page: PageRecord, text: string): PageRecord =>
  placeIn(page, {
    address: fileAddress(file),
    kind: DOCUMENT_KIND,
    answers: ['form'],
    title,
    names: title === file.name ? [] : [file.name],
    summary: `แนบใน “${page.title}”`,
    text,
  });

/** Places of a page that its own record leads to. */
export const placeHeadings = (entry: AnyEntry): RecordHeading[] => {
  switch (entry.collection) {
    case 'committees':
      return entry.data.members.map(({ post, role }) => ({ id: 'members', text: [post, role].filter(Boolean).join(' ') }));
    case 'departments':
    case 'experts': {
      const { telephone } = entry.data.contact;
      return telephone ? [{ id: 'contact', text: `โทรศัพท์ ${telephone}` }] : [];
    }
    case 'manuals':
      return entry.data.forms.map(({ title }) => ({ id: 'forms', text: title }));
    default:
      return [];
  }
};
