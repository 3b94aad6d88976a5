import type { EntryData } from '../schemas/collections.ts';
import { APPLICANTS, type Language } from '../schemas/vocabulary.ts';

interface PaperWords {
  applicants: Record<keyof typeof APPLICANTS, string>;
  everybody: string;
  only: (what: string) => string;
  originals: (count: number) => string;
  copies: (count: number) => string;
  issuer: (name: string) => string;
  count: (all: number) => string;
  countOfCases: (cases: number) => string;
  countWithCases: (all: number, cases: number) => string;
}
const documentsOf = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`;
const WORDS: Record<Language, PaperWords> = {
  th: {
    applicants: APPLICANTS,
    everybody: 'ผู้ยื่นทุกราย',
    only: (what) => `กรณี${what.replace(/^กรณี\s*/, '')}`,
    originals: (count) => `ฉบับจริง ${count}`,
    copies: (count) => `สำเนา ${count}`,
    issuer: (name) => `ออกโดย${name}`,
    count: (all) => `${all} รายการ`,
    countOfCases: (cases) => `เฉพาะกรณี ${cases} รายการ`,
    countWithCases: (all, cases) => `${all} รายการ เฉพาะกรณีอีก ${cases}`,
  },
  en: {
    applicants: { individual: 'Individuals', juristic: 'Companies and other juristic persons' },
    everybody: 'Everybody',
    only: (what) => what,
    originals: (count) => `${count} ${count === 1 ? 'original' : 'originals'}`,
    copies: (count) => `${count} ${count === 1 ? 'copy' : 'copies'}`,
    issuer: (name) => `from ${name}`,
    count: documentsOf,
    countOfCases: (cases) => `${documentsOf(cases)} in certain cases`,
    countWithCases: (all, cases) => `${documentsOf(all)}, ${cases} more in certain cases`,
  },
};

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
const whoOf = ({ applicant, case: only }: Paper, language: Language): string => {
  const words = WORDS[language];
  return [applicant && words.applicants[applicant], only && words.only(only)].filter(Boolean).join(language === 'th' ? ' ' : ', ');
};

/** Papers by who hands them in: what everybody needs first, then in the order of the manual. */
export const documentGroups = (documents: readonly Paper[], language: Language = 'th'): DocumentGroup[] => {
  const groups = [...Map.groupBy(documents, (paper) => whoOf(paper, language))].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return groups.map(([who, papers]) => ({
    title: who || (groups.length > 1 ? WORDS[language].everybody : undefined),
    isForAll: who === '',
    documents: papers,
  }));
};

/** What more there is to a paper, on one line: `ฉบับจริง 1 · สำเนา 1 · ออกโดยสำนักงานที่ดิน · รับรองสำเนา`. */
export const documentNote = ({ originals, copies, issuer, remark }: Paper, language: Language = 'th'): string => {
  const words = WORDS[language];
  return [originals && words.originals(originals), copies && words.copies(copies), issuer && words.issuer(issuer), remark]
    .filter(Boolean)
    .join(' · ');
};

/** `5 รายการ เฉพาะกรณีอีก 6`. */
export const countDocuments = (documents: readonly Paper[], language: Language = 'th'): string => {
  const words = WORDS[language];
  const ofCases = documents.filter((paper) => whoOf(paper, language) !== '').length;
  if (ofCases === 0) return words.count(documents.length);
  return ofCases === documents.length ? words.countOfCases(ofCases) : words.countWithCases(documents.length - ofCases, ofCases);
};
