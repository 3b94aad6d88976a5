import type { EntryData } from '../schemas/collections.ts';
import { APPLICANTS } from '../schemas/vocabulary.ts';

type Paper = EntryData<'manuals'>['documents'][number];

/** Papers that the same applicants hand in. */
export interface DocumentGroup {
  /** Undefined where all papers are for everybody. */
  title: string | undefined;
  /** Whether everybody hands them in. */
  isForAll: boolean;
  documents: readonly Paper[];
}

/** `นิติบุคคล กรณีมอบอำนาจ`; nothing for a paper that everybody hands in. */
const whoOf = ({ applicant, case: only }: Paper): string =>
  [applicant && APPLICANTS[applicant], only && `กรณี${only.replace(/^กรณี\s*/, '')}`].filter(Boolean).join(' ');

/** Papers by who hands them in: what everybody needs first, then in the order of the manual. */
export const documentGroups = (documents: readonly Paper[]): DocumentGroup[] => {
  const groups = [...Map.groupBy(documents, whoOf)].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return groups.map(([who, papers]) => ({
    title: who || (groups.length > 1 ? 'ผู้ยื่นทุกราย' : undefined),
    isForAll: who === '',
    documents: papers,
  }));
};

/** What more there is to a paper, on one line: `ฉบับจริง 1 · สำเนา 1 · ออกโดยสำนักงานที่ดิน · รับรองสำเนา`. */
export const documentNote = ({ originals, copies, issuer, remark }: Paper): string =>
  [originals && `ฉบับจริง ${originals}`, copies && `สำเนา ${copies}`, issuer && `ออกโดย${issuer}`, remark].filter(Boolean).join(' · ');

/** `5 รายการ เฉพาะกรณีอีก 6`. */
export const countDocuments = (documents: readonly Paper[]): string => {
  const ofCases = documents.filter((paper) => whoOf(paper) !== '').length;
  if (ofCases === 0) return `${documents.length} รายการ`;
  return ofCases === documents.length ? `เฉพาะกรณี ${ofCases} รายการ` : `${documents.length - ofCases} รายการ เฉพาะกรณีอีก ${ofCases}`;
};
