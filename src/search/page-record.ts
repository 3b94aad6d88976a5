/** A heading of a page that a result can lead to. */
export interface RecordHeading {
  id: string;
  text: string;
}

/** What the index keeps of a page for the browser, in the `meta` and `content` of the engine's fragment. */
export interface PageRecord {
  address: string;
  title: string;
  /** How often pages of this kind are what is wanted, 0–1. */
  standing: number;
  /** Where the page belongs, in the words that readers see; empty where it does not apply. */
  kind: string;
  department: string;
  year: string;
  step: string;
  /** The day the entry belongs to, ISO 8601, for sorting by newest. */
  day: string;
  /** Aliases, synonyms and English of the page itself. */
  names: string[];
  /** Glossary synonyms of terms that stand in the title: KM for การจัดการความรู้. */
  synonyms: string[];
  headings: RecordHeading[];
  summary: string;
  text: string;
}

/** The engine's fragment of a page, as its file holds it and its browser module returns it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Fields that hold several texts keep them one a line. */
export const toFragment = ({ address, text, names, synonyms, headings, standing, ...meta }: PageRecord): Fragment => ({
  url: address,
  content: text,
  meta: {
    ...meta,
    standing: String(standing),
    names: names.join('\n'),
    synonyms: synonyms.join('\n'),
    headings: headings.map(({ id, text: words }) => `${id}\t${words}`).join('\n'),
  },
});

const lines = (text: string | undefined) => (text ? text.split('\n') : []);

export const fromFragment = ({ url, content, meta }: Fragment): PageRecord => ({
  address: url,
  title: meta['title'] ?? '',
  standing: Number(meta['standing'] ?? 0),
  kind: meta['kind'] ?? '',
  department: meta['department'] ?? '',
  year: meta['year'] ?? '',
  step: meta['step'] ?? '',
  day: meta['day'] ?? '',
  names: lines(meta['names']),
  synonyms: lines(meta['synonyms']),
  headings: lines(meta['headings']).map((line) => {
    const [id = '', text = ''] = line.split('\t');
    return { id, text };
  }),
  summary: meta['summary'] ?? '',
  text: content,
});
