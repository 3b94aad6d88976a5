import { fieldProblem } from '../../content/field-problem.ts';
import type { EntryData } from '../../schemas/collections.ts';
import type { Duration } from '../../schemas/fragments/duration.ts';
import { exampleTotal, type Fee } from '../../schemas/fragments/fee.ts';
import { formatDuration } from '../../schemas/fragments/total-time.ts';
import { describeFee } from '../../text/fee.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

type Manual = EntryData<'manuals'>;
type Path = (string | number)[];
/** Something that both versions say, and what each says of it in Thai. */
interface Difference {
  at: Path;
  what: string;
  thai: string;
  english: string;
}

const time = (duration: Duration | undefined): string => (duration ? formatDuration(duration) : 'ไม่ได้บอก');
const flag = (is: boolean): string => (is ? 'true' : 'false');
/** What is paid, whatever it is called and for which unit. */
const figuresOf = ({ baht, percent, to, limit }: Fee): string =>
  baht === undefined && percent === undefined
    ? 'อัตราเป็นข้อความ'
    : describeFee({ baht, percent, to, limit, item: '', everyone: false, examples: [] });
const examplesOf = (fee: Fee): string =>
  fee.examples.map((example) => `${example.amount ?? ''} → ${exampleTotal(fee, example)} บาท`.trim()).join(', ') || 'ไม่มี';
const count = (list: readonly unknown[]): string => `${list.length} รายการ`;

const LISTS = { steps: 'จำนวนขั้นตอน', documents: 'จำนวนเอกสาร', fees: 'จำนวนรายการค่าธรรมเนียม' } as const;

/** Every figure in which an English version differs from its manual. Lists of different length are not compared item by item. */
const differences = function* (thai: Manual, english: Manual): Iterable<Difference> {
  const pairs = <Item>(ofThai: readonly Item[], ofEnglish: readonly Item[]): [Item, Item, number][] =>
    ofThai.length === ofEnglish.length ? ofThai.map((item, index) => [item, ofEnglish[index]!, index]) : [];
  yield { at: ['totalTime'], what: 'ระยะเวลารวม', thai: time(thai.totalTime), english: time(english.totalTime) };
  for (const [list, what] of Object.entries(LISTS) as [keyof typeof LISTS, string][])
    yield { at: [list], what, thai: count(thai[list]), english: count(english[list]) };
  for (const none of ['noDocuments', 'noFees'] as const)
    yield { at: [none], what: none, thai: flag(thai[none]), english: flag(english[none]) };
  for (const [ours, theirs, index] of pairs(thai.steps, english.steps))
    yield { at: ['steps', index, 'time'], what: `เวลาของขั้นตอนที่ ${index + 1}`, thai: time(ours.time), english: time(theirs.time) };
  for (const [ours, theirs, index] of pairs(thai.documents, english.documents)) {
    const copies = ({ originals, copies: copied }: Manual['documents'][number]) => `ฉบับจริง ${originals} สำเนา ${copied}`;
    const who = ({ applicant, case: only }: Manual['documents'][number]) => ((applicant ?? only) ? 'บางราย' : 'ทุกราย');
    yield { at: ['documents', index], what: `จำนวนของเอกสารที่ ${index + 1}`, thai: copies(ours), english: copies(theirs) };
    yield { at: ['documents', index], what: `ผู้ที่ใช้เอกสารที่ ${index + 1}`, thai: who(ours), english: who(theirs) };
  }
  for (const [ours, theirs, index] of pairs(thai.fees, english.fees)) {
    yield { at: ['fees', index], what: `ค่าธรรมเนียมรายการที่ ${index + 1}`, thai: figuresOf(ours), english: figuresOf(theirs) };
    yield {
      at: ['fees', index],
      what: `ตัวอย่างการคิดของค่าธรรมเนียมรายการที่ ${index + 1}`,
      thai: examplesOf(ours),
      english: examplesOf(theirs),
    };
  }
};

/** The English version of a manual says the same figures as the manual. */
export const translationAgrees: Rule = {
  id: 'translation-agrees',
  severity: 'error',
  title: 'คู่มือฉบับภาษาอังกฤษบอกตัวเลขเดียวกับฉบับภาษาไทย',
  why: 'ชาวต่างชาติเตรียมเงิน เวลา และเอกสารตามฉบับภาษาอังกฤษ ถ้าแก้ฉบับภาษาไทยแล้วลืมแก้อีกฉบับ เขาจะเตรียมผิด',
  example: {
    wrong: {
      'manuals/tax.md':
        '---\nsteps:\n  - { title: ชำระเงิน, time: { amount: 5, unit: minutes }, responsible: งานจัดเก็บรายได้ }\ntotalTime: { amount: 5, unit: minutes }\n---',
      'manuals/tax-en.md':
        '---\ntitle: Paying tax\ntranslationOf: tax\nsteps:\n  - { title: Pay, time: { amount: 9, unit: minutes }, responsible: Cashier }\ntotalTime: { amount: 9, unit: minutes }\n---',
    },
    right: {
      'manuals/tax.md':
        '---\nsteps:\n  - { title: ชำระเงิน, time: { amount: 5, unit: minutes }, responsible: งานจัดเก็บรายได้ }\ntotalTime: { amount: 5, unit: minutes }\n---',
      'manuals/tax-en.md':
        '---\ntitle: Paying tax\ntranslationOf: tax\nsteps:\n  - { title: Pay, time: { amount: 5, unit: minutes }, responsible: Cashier }\ntotalTime: { amount: 5, unit: minutes }\n---',
    },
  },
  check: function* (context) {
    const manuals = entriesOf(context, 'manuals');
    const byId = new Map(manuals.map(({ raw, data }) => [raw.id, data]));
    for (const { raw, data } of manuals) {
      const original = data.translationOf === undefined ? undefined : byId.get(data.translationOf);
      if (!original) continue;
      for (const { at, what, thai, english } of differences(original, data))
        if (thai !== english)
          yield fieldProblem(
            raw,
            at,
            `${what}ไม่ตรงกับฉบับภาษาไทย: ฉบับภาษาไทยคือ ${thai} แต่ฉบับนี้คือ ${english}`,
            `แก้ให้ตรงกับ manuals/${data.translationOf} ถ้าฉบับภาษาไทยผิดให้แก้ฉบับภาษาไทย`,
          );
    }
  },
};
