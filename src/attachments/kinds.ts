/** Kinds of file that may stand beside entries. Browsers show them or save them; none of them runs on the site. */
export type Kind = keyof typeof EXTENSIONS;

/** Endings that a file of a kind may have; the first is the one to use. */
const EXTENSIONS = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  svg: ['svg'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  doc: ['doc'],
  xls: ['xls'],
  ppt: ['ppt'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  rtf: ['rtf'],
  epub: ['epub'],
  zip: ['zip'],
  text: ['txt', 'csv', 'tsv', 'json', 'geojson', 'ics'],
  mp3: ['mp3'],
  m4a: ['m4a'],
  wav: ['wav'],
  ogg: ['ogg', 'oga', 'opus'],
  mp4: ['mp4', 'm4v'],
  webm: ['webm'],
} as const;

const KIND_BY_EXTENSION: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(EXTENSIONS) as [Kind, readonly string[]][]).flatMap(([kind, endings]) =>
    endings.map((ending): [string, Kind] => [ending, kind]),
  ),
);

/** The ending of a file's name, in small letters, without the dot; empty when it has none. */
export const extensionOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that a file's name says it is; undefined for kinds that are not published. */
export const kindOfName = (name: string): Kind | undefined => KIND_BY_EXTENSION.get(extensionOf(name));

/** The ending to give a file of a kind. */
export const endingOf = (kind: Kind): string => EXTENSIONS[kind][0];

/** Kinds of picture that every browser shows. */
export const PICTURE_KINDS: ReadonlySet<string> = new Set<Kind>(['jpg', 'png', 'gif', 'webp', 'avif', 'svg']);
