import type { Desk } from '../../desk.ts';
import { groups, textOf, type Passage } from '../../passage.ts';
import { itemsIn, sectionsOf, withoutMark, type Item, type Section } from '../../sections.ts';
import { vocabulary } from '../../words.ts';

export type SectionField =
  | 'introduction'
  | 'vision'
  | 'missions'
  | 'focusAreas'
  | 'benefits'
  | 'desiredStates'
  | 'successFactors'
  | 'policies'
  | 'criteria'
  | 'followUp';

/** What the line before a list says, or a heading of a list. */
const INTRODUCES = /(?:ดังนี้|ดังต่อไปนี้|ดังรายการต่อไปนี้|ได้แก่|ประกอบด้วย|คือ)[\s:：*”"]*$/;
/** An item that only says what a word means. */
const DEFINES = /^.{0,150}?หมายถึง\s/s;
/** A member of a committee, in a list of who is in it. */
const MEMBER = /(?:ประธาน|กรรมการ|เลขานุการ|คณะทำงาน|ที่ปรึกษา)\s*$/;
/** A line of a table of contents ends with a page. */
const PAGE = /[\t.…·]\s*[\d๐-๙]{1,3}\s*$/;
export const isPage = (text: string): boolean => PAGE.test(text);

const saysSomethingElse = (text: string): boolean => DEFINES.test(text) || MEMBER.test(text);

interface Candidate {
  section: Section<SectionField>;
  items: Item[];
  isIntroduced: boolean;
}

const textsIn = ({ blocks }: Section<SectionField>) => blocks.filter((block) => 'text' in block && block.text.trim() !== '');

/** What stands right before the first item: a line of the section, or its heading. */
const before = (section: Section<SectionField>, [first]: Item): string => {
  const at = section.blocks.findIndex((block) => block === first!.piece);
  const lines = section.blocks.slice(0, Math.max(0, at)).flatMap((block) => ('text' in block && block.text.trim() ? [block.text] : []));
  return lines.at(-1) ?? textOf(section.heading);
};

/**
 * The list of a section. Contents, summaries and explanations name sections, too: a list that a line introduces is meant first, then the one of
 * most items. A single paragraph is the list where nothing else stands below its heading.
 */
const candidateOf = (desk: Desk, field: SectionField): Candidate | undefined => {
  const candidates = sectionsOf(desk.paper.blocks, vocabulary<SectionField>('plan-sections'))
    .filter((section) => section.field === field && desk.ledger.isFree(section.heading) && !isPage(textOf(section.heading)))
    .map((section): Candidate => {
      const items = itemsIn(section).filter(([first]) => first && desk.ledger.isFree(first));
      return { section, items, isIntroduced: items[0] !== undefined && INTRODUCES.test(before(section, items[0])) };
    })
    .filter(
      ({ section, items }) =>
        items.length > 0 &&
        items.filter((item) => saysSomethingElse(item.map(textOf).join(' '))).length < items.length / 2 &&
        (items.length > 1 || textsIn(section).length === 1),
    );
  return candidates.sort((a, b) => Number(b.isIntroduced) - Number(a.isIntroduced) || b.items.length - a.items.length)[0];
};

/** The texts of a section's list. */
export const listOf = (desk: Desk, field: SectionField): string[] => {
  const found = candidateOf(desk, field);
  if (!found) return [];
  desk.settle(found.section.heading, 'หัวข้อที่ใช้จับคู่');
  return found.items
    .map((item, index) => item.map((passage, at) => desk.take(at === 0 ? withoutMark(passage) : passage, `${field}[${index}]`)).join(' '))
    .filter(Boolean);
};

const STATE =
  /^(?<title>.+?)(?:\s*[·;|]\s*(?<baseLabel>ข้อมูลฐาน|ข้อมูลพื้นฐาน|ค่าฐาน|Baseline)\s*[:：]?\s*(?<baseline>.+?))?(?:\s*[·;|]\s*(?<targetLabel>ค่าเป้าหมาย|Target)\s*[:：]?\s*(?<target>.+?))?$/dis;

/** เป้าหมาย KM, with where they begin and what they are to reach where the paper says it. */
export const desiredStatesOf = (desk: Desk): Record<string, string>[] => {
  const found = candidateOf(desk, 'desiredStates');
  if (!found) return [];
  desk.settle(found.section.heading, 'หัวข้อที่ใช้จับคู่');
  return found.items.map((item, index) => {
    const path = `desiredStates[${index}]`;
    const [first, ...more] = item as [Passage, ...Passage[]];
    const parts = more.length > 0 ? undefined : groups(withoutMark(first), STATE);
    const { title, baseLabel, baseline, targetLabel, target } = parts ?? {};
    for (const label of [baseLabel, targetLabel]) if (label) desk.settle(label, 'ชื่อช่องที่ใช้จับคู่');
    const titles = title && (baseline ?? target) ? [title] : [withoutMark(first), ...more];
    return {
      id: `state-${index + 1}`,
      title: titles.map((passage) => desk.take(passage, `${path}.title`)).join(' '),
      ...(baseline && { baseline: desk.take(baseline, `${path}.baseline`) }),
      ...(target && { target: desk.take(target, `${path}.target`) }),
    };
  });
};

/** The heading of a section and what stands behind it, for a section that is one text. */
export const textOfSection = (desk: Desk, field: SectionField): string | undefined => {
  const found = candidateOf(desk, field);
  if (found?.items.length !== 1) return undefined;
  desk.settle(found.section.heading, 'หัวข้อที่ใช้จับคู่');
  return found.items[0]!.map((passage) => desk.take(passage, field)).join(' ');
};
