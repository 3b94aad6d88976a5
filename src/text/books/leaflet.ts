import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { manualAnswer } from '../manual-answer.ts';
import { formalDigits, textOfLine, type Block, type Section } from '../paper.ts';
import { manualPaper } from '../papers/manual.ts';
import { sampleWarning } from '../samples.ts';

/** A manual on one sheet that is folded twice (แผ่นพับ): six panels, three on a side. */
export interface Leaflet {
  title: string;
  owner: string;
  notice: string | undefined;
  /** What somebody asks first, for the cover. */
  answers: readonly { label: string; text: string }[];
  /** What one does, over the three panels inside. */
  inside: readonly Section[];
  /** What one may need beside, on the panel that is folded in. */
  flap: readonly Section[];
  /** Where to ask, for the back. */
  office: readonly string[];
  /** Where the whole manual stands on the web; none of a site that has no address of its own yet. */
  url: string | undefined;
}

const INSIDE = ['documents', 'steps', 'fees', 'conditions', 'criteria', 'methods'];
const FLAP = ['channels', 'rights', 'complaints'];

/** A panel is too narrow for tables: a row becomes an item, without its number and what is not said. */
const asList = (block: Block): Block[] => {
  if (block.kind !== 'table') return [block];
  const items = block.rows.map((cells) => {
    const texts = cells.slice(1).map((cell) => cell.map(textOfLine).join(' '));
    return [{ text: texts.filter((text) => text !== '' && text !== '–').join(' · ') }];
  });
  return [...(block.caption === '' ? [] : [{ kind: 'heading', text: block.caption } as const]), { kind: 'list', ordered: true, items }];
};

/** A manual as a leaflet: of what it says all that one needs at the counter. `root` is where the site is served, without a slash at its end. */
export const leafletOf = (kb: KnowledgeBase, manual: Entry<'manuals'>, root: string | undefined): Leaflet => {
  const { sections } = manualPaper(kb, manual, []);
  const pick = (ids: readonly string[]): Section[] =>
    ids.flatMap((id) => {
      const section = sections.find((each) => each.id === id);
      return section ? [{ ...section, parts: section.parts.map(({ blocks }) => ({ wide: false, blocks: blocks.flatMap(asList) })) }] : [];
    });
  const { time, fee, place, telephone, hours } = manualAnswer(kb, manual);
  const answers: [label: string, text: string | null | undefined][] = [
    ['ใช้เวลา', time],
    ['ค่าธรรมเนียม', fee === null ? 'ดูด้านใน' : fee],
    ['ที่ไหน', place],
    ['เมื่อไร', hours?.text],
    ['โทรศัพท์', telephone && [telephone.number, telephone.of && `(${telephone.of})`].filter(Boolean).join(' ')],
  ];
  const { name, address, contact } = kb.site;
  const department = kb.find('departments', manual.data.department)?.data.title;
  return {
    title: formalDigits(manual.data.title),
    owner: name,
    notice: manual.data.sample ? sampleWarning('manuals') : undefined,
    answers: answers.flatMap(([label, text]) => (text ? [{ label, text: formalDigits(text) }] : [])),
    inside: pick(INSIDE),
    flap: pick(FLAP),
    office: [
      department,
      name,
      address,
      contact.telephone && `โทร. ${contact.telephone}`,
      contact.email,
      contact.line && `LINE ${contact.line}`,
    ]
      .filter((line) => line !== undefined && line !== '')
      .map((line) => formalDigits(line!)),
    url: root === undefined ? undefined : root + manual.address,
  };
};
