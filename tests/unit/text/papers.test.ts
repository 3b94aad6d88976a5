import { describe, expect, it } from 'vitest';
import { loadContent } from '#src/checks/check-content.ts';
import type { AnyEntry } from '#src/domain/entry.ts';
import { createKnowledgeBase, type KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { textOfLine, type Block, type TitledPaper } from '#src/text/paper.ts';
import { assetPaper } from '#src/text/papers/asset.ts';
import { copSummaryPaper } from '#src/text/papers/cop-summary.ts';
import { manualPaper } from '#src/text/papers/manual.ts';
import { meetingPaper } from '#src/text/papers/meeting.ts';
import { planPaper } from '#src/text/papers/plan.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { HAS_PAK_NAM, HAS_SAN_PONG, PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../../support/municipalities.ts';
import { fullMunicipality, TODAY } from '../../support/full-municipality.ts';
import { writeTree } from '../support/content-tree.ts';

const paperOf = (kb: KnowledgeBase, entry: AnyEntry): TitledPaper | undefined => {
  switch (entry.collection) {
    case 'plans':
      return planPaper(kb, entry, []);
    case 'manuals':
      return manualPaper(kb, entry, []);
    case 'meetings':
      return meetingPaper(entry, []);
    case 'assets':
      return assetPaper(kb, entry, []);
    case 'cop-summaries':
      return copSummaryPaper(kb, entry, []);
    default:
      return undefined;
  }
};

const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOfLine(block.line)];
    case 'list':
      return block.items.map(textOfLine);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => row.flatMap((cell) => cell.map(textOfLine))),
      ];
  }
};

const textOf = ({ title, sections, signatures }: TitledPaper): string =>
  toArabicDigits(
    [
      ...title,
      ...sections.flatMap((section) => [section.title, ...section.parts.flatMap(({ blocks }) => blocks.flatMap(wordsOf))]),
      ...signatures.flatMap(({ post, role }) => [post, role]),
    ].join('\n'),
  );

/** Fields that are no words of the paper: codes, days and numbers, what other fields say in words, and what only the site knows of. */
const NOT_PRINTED =
  /^(?:id|code|by|unit|indicator|reading|measure|evidence|corrections|doubts|aliases|sources|attachments|status|audience|department|departments|joint|outside|planRows|committee|updated|created|reviewed|earlier\w*|supersededBy|fiscalYear|desiredStateId|process|step|field|allow|steps|spans|months|link|limit|applicant|discuss|summary|source|strategy|date|start|end|issued|case|lifeEvents|forWhom|translationOf|kind|stage|holders|from|related|community|assets|asked|due|file)$/;

const textsIn = (value: unknown, key = ''): string[] => {
  if (NOT_PRINTED.test(key)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, item]) => textsIn(item, name));
  return typeof value === 'string' ? [value] : [];
};

describe.each([
  ['a municipality that uses every field', () => writeTree(fullMunicipality())] as const,
  ...(HAS_SAN_PONG ? [['San Pong', () => SAN_PONG_FOLDER] as const] : []),
  ...(HAS_PAK_NAM ? [['Pak Nam Tha Ruea', () => PAK_NAM_FOLDER] as const] : []),
])('the papers of %s', (_, folderOf) => {
  it.each(['plans', 'manuals', 'meetings', 'assets', 'cop-summaries'] as const)('say every word that is written in %s', (collection) => {
    const { site, entries } = loadContent(folderOf(), 'staff', TODAY);
    const kb = createKnowledgeBase(site, 'staff', TODAY, entries);
    const papers = kb.entries(collection) as readonly AnyEntry[];
    expect(papers.length).toBeGreaterThan(0);
    const missing = papers.flatMap((entry) => {
      const text = textOf(paperOf(kb, entry)!);
      // Minutes are headed by their body, number and day.
      const { title, ...others } = entry.data;
      return textsIn(collection === 'meetings' ? others : { title, ...others }).filter((words) => !text.includes(toArabicDigits(words)));
    });
    expect(missing).toEqual([]);
  });
});
