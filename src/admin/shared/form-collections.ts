import { extensionOf } from '../../authoring/new-entry.ts';
import type { EntryFile } from '../../content/raw-entry.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schemas/collections.ts';
import { COLLECTION_LABELS } from '../../text/labels.ts';
import { BODY_FIELD, formFields, ID_FIELD, type FormField } from './form-fields.ts';
import { inWords } from './form-words.ts';

/** A list of entries in the form: those of one collection that are written in one way. */
export interface FormCollection {
  name: string;
  label: string;
  label_singular: string;
  folder?: string;
  files?: { name: string; label: string; file: string; fields: FormField[]; media_folder: string; public_folder: string }[];
  create?: boolean;
  format: string;
  extension?: string;
  slug?: string;
  identifier_field?: string;
  summary?: string;
  sortable_fields?: { field: string; label: string }[];
  view_filters?: { label: string; field: string; pattern: string | boolean }[];
  media_folder?: string;
  public_folder?: string;
  fields?: FormField[];
}

type Format = EntryFile['format'];

/** How the entries of a list are written, in words of the menu; nothing for the usual way of the collection. */
const WRITTEN: Readonly<Record<Format, string>> = { yaml: 'ข้อมูลอย่างเดียว', md: 'มีเนื้อหายาว', mdx: 'มีส่วนประกอบพิเศษ' };

/** The name of a list, from which its collection and format can be told again: a format of Decap is registered for each. */
export const formatName = (collection: EntryFile['collection'], format: Format): string => `${collection}-as-${format}`;

/** The collection and the format of a list. */
export const listOf = (name: string): { collection: EntryFile['collection']; format: Format } => {
  const [collection, format] = name.split('-as-') as [EntryFile['collection'], Format];
  return { collection, format };
};

/** The formats that a list may have: the usual one of a new entry first, then those that are there. */
const formatsOf = (collection: CollectionName, files: readonly Pick<EntryFile, 'collection' | 'format'>[]): Format[] => [
  ...new Set<Format>([extensionOf(collection), ...files.filter((file) => file.collection === collection).map(({ format }) => format)]),
];

const idField: FormField = {
  name: ID_FIELD,
  label: 'รหัสและที่อยู่ของหน้า',
  widget: 'entry-id',
  required: false,
  hint: 'ตัวอักษร a–z ตัวเลข และขีดกลาง เว้นว่างไว้ ระบบตั้งให้ เปลี่ยนภายหลังไม่ได้',
};

const bodyField: FormField = {
  name: BODY_FIELD,
  label: 'เนื้อหา',
  widget: 'body',
  required: false,
  hint: 'พิมพ์ตามปกติ เว้นหนึ่งบรรทัดเมื่อขึ้นย่อหน้าใหม่ ปุ่มด้านบนช่วยใส่หัวข้อ รายการ ตาราง และภาพ',
};

/** The title and the address come first, then what must be filled in, what the entry is about, its text, and what is seldom touched. */
const inFormOrder = (fields: readonly FormField[]): FormField[] => {
  const rank = ({ name, required }: FormField): number => {
    if (name === 'title') return 0;
    if (name === ID_FIELD) return 1;
    if (name === BODY_FIELD) return 4;
    return SELDOM.includes(name) ? 5 : required ? 2 : 3;
  };
  return [...fields].sort((a, b) => rank(a) - rank(b));
};

/** Fields of every entry that most editors leave alone. */
const SELDOM: readonly string[] = [
  'audience',
  'status',
  'supersededBy',
  'created',
  'earlierUpdates',
  'reviewEvery',
  'reviewed',
  'earlierReviews',
  'aliases',
  'sources',
  'allow',
  'sample',
];

const listFor = (collection: CollectionName, format: Format, isUsual: boolean, prefix: string): FormCollection => {
  const own = inWords(formFields(collection));
  const fields = inFormOrder([...own, idField, ...(format === 'yaml' ? [] : [bodyField])]);
  const label = isUsual ? COLLECTION_LABELS[collection] : `${COLLECTION_LABELS[collection]} (${WRITTEN[format]})`;
  return {
    name: formatName(collection, format),
    label,
    label_singular: COLLECTION_LABELS[collection],
    folder: `${prefix}${collection}`,
    create: true,
    format: formatName(collection, format),
    extension: format,
    slug: `{{fields.${ID_FIELD}}}`,
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: [
      { field: 'title', label: 'ชื่อเรื่อง' },
      ...(fields.some(({ name }) => name === 'updated') ? [{ field: 'updated', label: 'ปรับปรุงเมื่อ' }] : []),
    ],
    view_filters: [{ label: 'ฉบับร่าง', field: 'status', pattern: 'draft' }],
    // Pictures and documents stand beside the entry, and are named as they are.
    media_folder: '',
    public_folder: '',
    fields,
  };
};

const siteList = (prefix: string): FormCollection => ({
  name: formatName('site', 'yaml'),
  label: 'ข้อมูลหน่วยงาน',
  label_singular: 'ข้อมูลหน่วยงาน',
  format: formatName('site', 'yaml'),
  files: [
    {
      name: 'site',
      label: 'ข้อมูลหน่วยงาน',
      file: `${prefix}site/site.yaml`,
      media_folder: '',
      public_folder: '',
      fields: inWords(formFields('site')),
    },
  ],
});

/** The lists of the form for a town that has these files; `prefix` is the path of its content in the repository, with a slash. */
export const formCollections = (files: readonly Pick<EntryFile, 'collection' | 'format'>[], prefix: string): FormCollection[] => [
  ...COLLECTION_NAMES.flatMap((collection) =>
    formatsOf(collection, files).map((format, index) => listFor(collection, format, index === 0, prefix)),
  ),
  siteList(prefix),
];
