/**
 * What a printed KM plan says, as the fidelity test expects to find it on the built pages. Texts
 * are the printed ones; a slip that the site corrects is listed beside them, never corrected here,
 * so that the site's own list of corrections is proved along with the text.
 */
export interface SourceDocument {
  name: string;
  /** Content folder of the municipality that the document belongs to. */
  content: string;
  /** Address of the page that shows the plan and lists the corrections. */
  plan: string;
  tables: readonly PrintedTable[];
  /** Numbers that the plan tables print, and how often. */
  figures: readonly { figure: string; times: number }[];
  /** Numbered lists of the plan. */
  lists: readonly PrintedList[];
  committees: readonly PrintedCommittee[];
  /** Sayings with their translation and the author where one is printed. */
  quotations: readonly { place: string; page: string; quotations: readonly Quotation[] }[];
  /** Anything else that a page must say, in this order. */
  statements: readonly Statement[];
}

/** A slip of the document, and what the site prints instead. */
export interface Correction {
  printed: string;
  corrected: string;
}

export interface PrintedTable {
  /** Where in the document. */
  place: string;
  title: string;
  desiredState: string;
  measurableUnit: string;
  approver?: string;
  /** Heads of the columns after ลำดับ. */
  columns: readonly string[];
  rows: readonly { step: string; cells: readonly string[] }[];
  corrections?: readonly Correction[];
}

export interface PrintedList {
  place: string;
  /** Heading on the plan's page. */
  heading: string;
  items: readonly string[];
  corrections?: readonly Correction[];
}

export interface PrintedCommittee {
  place: string;
  page: string;
  members: readonly (readonly [post: string, role: string])[];
  duties: readonly string[];
  /** Duties of one role, in the words that the document uses for them. */
  dutiesByRole?: readonly { role: string; duties: readonly string[] }[];
  corrections?: readonly Correction[];
}

export interface Quotation {
  english: string;
  thai: string;
  author?: string;
  corrections?: readonly Correction[];
}

export interface Statement {
  place: string;
  page: string;
  /** Heading on the page, when the statement stands below one. */
  heading?: string;
  says: readonly string[];
}
