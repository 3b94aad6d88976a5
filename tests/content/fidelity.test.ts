import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../support/build.ts';
import { buildPakNam, buildSanPong, TOWN_BASE } from '../support/towns.ts';
import { ASSESSMENT, BENEFITS, MEETING, NAMES_OF_OFFICIALS, PAK_NAM_THA_RUEA } from './fidelity/pak-nam-tha-ruea.ts';
import { readBuiltPage, type Page, type PageTable } from './fidelity/page.ts';
import { SAN_PONG } from './fidelity/san-pong.ts';
import { SEVEN_STEPS, SIX_ELEMENTS } from './fidelity/shared-diagrams.ts';
import type { Correction, SourceDocument } from './fidelity/source-document.ts';
import { correctedWords, countWords, words } from './fidelity/words.ts';

const DOCUMENTS = [SAN_PONG, PAK_NAM_THA_RUEA];
const outputs = new Map<SourceDocument, string>();
const outputOf = (document: SourceDocument): string => outputs.get(document)!;

const pages = new Map<string, Page>();
const pageOf = (document: SourceDocument, address: string): Page => {
  const key = `${document.name} ${address}`;
  if (!pages.has(key)) pages.set(key, readBuiltPage(outputOf(document), address));
  return pages.get(key)!;
};

beforeAll(async () => {
  outputs.set(SAN_PONG, (await buildSanPong()).out);
  outputs.set(PAK_NAM_THA_RUEA, (await buildPakNam()).out);
});

/** What the page says, by words, where the document says `texts`. */
const expectWords = (found: readonly string[], texts: readonly string[], corrections?: readonly Correction[]) =>
  expect(found.map(words)).toEqual(texts.map((text) => correctedWords(text, corrections)));

/** The page says each of `texts`, one after the other. */
const expectInOrder = (page: string, texts: readonly string[], corrections?: readonly Correction[]) => {
  let rest = words(page);
  for (const text of texts) {
    const wanted = correctedWords(text, corrections);
    expect(rest).toContain(wanted);
    rest = rest.slice(rest.indexOf(wanted) + wanted.length);
  }
};

/** The page of the row that the plan's table marks with an anchor: `km-1-3` → `/km/plans/2565/km-1/3/`. */
const rowPage = (document: SourceDocument, anchor: string) => `${TOWN_BASE}${document.plan}/${anchor.replace(/-(\d+)$/, '/$1')}/`;

const expectMembers = (
  table: PageTable | undefined,
  members: readonly (readonly [string, string])[],
  corrections?: readonly Correction[],
) => {
  const found = (table?.rows ?? []).map((row) => [row.plainCell('ตำแหน่ง') ?? '', row.cell('บทบาท') ?? ''].map(words));
  expect(found).toEqual(members.map((member) => member.map((text) => correctedWords(text, corrections))));
};

describe.each(DOCUMENTS)('the built site says what $name says', (document) => {
  const plan = () => pageOf(document, `${document.plan}/printed`);
  const planTables = () => document.tables.map((_, place) => plan().under(`ตารางที่ ${place + 1}`));

  it('has as many plan tables, under the same titles', () => {
    const headings = plan().headings.filter((heading) => /^ตารางที่ \d/.test(heading));
    expectWords(
      headings.map((heading) => heading.replace(/^ตารางที่ \d+/, '')),
      document.tables.map(({ title, corrections }) => correctedWords(title, corrections)),
    );
  });

  describe.each(document.tables.map((table, place) => ({ ...table, position: place + 1 })))('$place', (printed) => {
    const part = () => plan().under(`ตารางที่ ${printed.position}`);
    const rows = () => part().tables[0]!.rows;

    it('names the desired state, the measurable unit and the approver', () => {
      const { desiredState, measurableUnit, approver = '', corrections } = printed;
      expectInOrder(part().text, [desiredState, measurableUnit, approver], corrections);
    });

    it('has every row, with the text of every cell', () => {
      expect(rows()).toHaveLength(printed.rows.length);
      printed.rows.forEach(({ cells }, place) => {
        const row = rows()[place]!;
        const found = printed.columns.map((column) => {
          // A column that is blank in every row may be left out; the row's number stands before its activity.
          const text = words(row.cell(column) ?? '');
          return column === printed.columns[0] ? text.replace(new RegExp(`^${place + 1}`), '') : text;
        });
        expect(found).toEqual(cells.map((cell) => correctedWords(cell, printed.corrections)));
      });
    });

    it('numbers the rows as printed', () => {
      const numbers = rows().map((row) => /^\d+/.exec(words(`${row.cell('ลำดับ') ?? ''}${row.cell('กิจกรรม')}`))?.[0]);
      expect(numbers).toEqual(printed.rows.map((_, place) => String(place + 1)));
    });

    it('gives every row to the step or element that it is printed under', () => {
      printed.rows.forEach(({ step }, place) => {
        const address = rowPage(document, rows()[place]!.id!);
        expect(pageOf(document, `process/${step}`).links).toContain(address);
      });
    });
  });

  it('gives no row to more than one step', () => {
    const steps = [...SEVEN_STEPS, ...SIX_ELEMENTS].map(({ step }) => step);
    const links = steps.flatMap((step) =>
      pageOf(document, `process/${step}`).links.filter((link) => link.startsWith(`${TOWN_BASE}${document.plan}/`)),
    );
    expect(links).toHaveLength(document.tables.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it.each(document.figures)('prints “$figure” $times times in the plan tables', ({ figure, times }) => {
    const cells = planTables()
      .flatMap(({ tables }) => tables[0]!.rows)
      .flatMap((row) => document.tables[0]!.columns.map((column) => row.cell(column) ?? ''));
    expect(cells.reduce((sum, cell) => sum + countWords(cell, figure), 0)).toBe(times);
  });

  it.each(document.lists)('lists $heading ($place) in full and in order', ({ heading, items, corrections }) => {
    expectWords(plan().under(heading).lists[0] ?? [], items, corrections);
  });

  describe.each(document.committees)('the committee of $place', ({ page, members, duties, dutiesByRole = [], corrections }) => {
    it('has every member, with post and role', () => {
      expectMembers(pageOf(document, page).under('องค์ประกอบ').tables[0], members, corrections);
    });

    it('has every duty', () => {
      const found = pageOf(document, page).under('หน้าที่').lists[0] ?? [];
      expect(found).toHaveLength(duties.length);
      expectInOrder(found.join(' '), duties, corrections);
    });

    it('has the duties of each role', () => {
      for (const { role, duties: own } of dutiesByRole) expectInOrder(pageOf(document, page).under(role).text, own, corrections);
    });
  });

  it.each(document.quotations)('quotes every saying of $place with its translation and author', ({ page, quotations }) => {
    const { text } = pageOf(document, page);
    for (const { english, thai, author = '', corrections } of quotations)
      for (const part of [english, thai, author]) expect(words(text)).toContain(correctedWords(part, corrections));
  });

  it.each(document.statements)('says on $page what $place says', ({ page, heading, says }) => {
    const { under, text } = page === document.plan ? plan() : pageOf(document, page);
    // English names are printed with capitals, and written small inside a sentence.
    expectInOrder(
      (heading ? under(heading).text : text).toLowerCase(),
      says.map((part) => part.toLowerCase()),
    );
  });

  it('lists every slip that is corrected', () => {
    const rows = pageOf(document, `${document.plan}/notes`).under('คำที่แก้').tables[0]!.rows;
    const corrections = [
      ...[document.tables, document.lists, document.committees].flat().flatMap((part) => part.corrections ?? []),
      ...document.quotations.flatMap(({ quotations }) => quotations.flatMap((quotation) => quotation.corrections ?? [])),
    ];
    const missing = corrections.filter(
      ({ printed, corrected }) =>
        !rows.some(
          (row) => words(row.cell('ตามเอกสาร') ?? '').includes(words(printed)) && words(row.cell('แก้เป็น') ?? '').includes(words(corrected)),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('shows the seven steps in order with the questions of the diagram', () => {
    const { text } = pageOf(document, 'process');
    expectInOrder(
      text,
      SEVEN_STEPS.flatMap(({ name, questions }) => [name, ...questions]),
    );
    for (const { step, name, questions } of SEVEN_STEPS) expectInOrder(pageOf(document, `process/${step}`).text, [name, ...questions]);
  });

  it('shows the six elements around the desired state', () => {
    const { text } = pageOf(document, 'process');
    for (const { step, name } of SIX_ELEMENTS) {
      expect(words(text)).toContain(words(name));
      expect(words(pageOf(document, `process/${step}`).text)).toContain(words(name));
    }
    expect(words(text)).toContain(words('เป้าหมาย (Desired State)'));
  });
});

describe('the built site of Pak Nam Tha Ruea', () => {
  it('says what each focus area brings to whom', () => {
    const table = pageOf(PAK_NAM_THA_RUEA, `${PAK_NAM_THA_RUEA.plan}/printed`).under('ประโยชน์ที่จะได้รับ').tables[0]!;
    const found = table.rows.map((row) => BENEFITS.groups.map((group) => row.items(group).map(words)));
    expect(found).toEqual(BENEFITS.rows.map((groups) => groups.map((items) => items.map(words))));
  });

  it('says each statement of the self-assessment with what there is, and gives no score that the form does not give', () => {
    const { under } = pageOf(PAK_NAM_THA_RUEA, ASSESSMENT.page);
    const table = under(ASSESSMENT.category).tables[0]!;
    expect(table.heads).not.toContain('คะแนน');
    expect(
      table.rows.map((row) => [row.cell('ข้อ'), row.cell('ข้อความ'), row.cell('สิ่งที่มีอยู่ / ทำอยู่')].map((cell) => words(cell ?? ''))),
    ).toEqual(ASSESSMENT.statements.map(({ number, text, evidence }) => [number, text, evidence].map(words)));
  });

  it('lists the number of a statement that is printed twice as a slip', () => {
    const rows = pageOf(PAK_NAM_THA_RUEA, `${PAK_NAM_THA_RUEA.plan}/notes`).under('คำที่แก้').tables[0]!.rows;
    const { printed, corrected } = ASSESSMENT.correction;
    expect(rows.map((row) => [row.cell('ตามเอกสาร')?.trim(), row.cell('แก้เป็น')?.trim()])).toContainEqual([printed, corrected]);
  });

  describe('in the minutes of the meeting', () => {
    const meeting = () => pageOf(PAK_NAM_THA_RUEA, MEETING.page);

    it.each(Object.entries(MEETING.facts))('gives %s', (term, text) => {
      expect(words(meeting().facts.get(term) ?? '')).toBe(words(text));
    });

    it('names everyone present by post and role', () => {
      expectMembers(meeting().under('ผู้มาประชุม').tables[0], MEETING.present);
    });

    it('has the agenda, with its items, resolution and speakers in their turns', () => {
      expectWords(
        meeting().headings.filter((heading) => heading.startsWith('ระเบียบวาระที่')),
        MEETING.agenda.map(({ title }) => title),
      );
      for (const item of MEETING.agenda) {
        const part = meeting().under(item.title);
        if ('item' in item) expect(words(part.text)).toContain(words(item.item));
        if ('resolution' in item) expect(words(part.text)).toContain(words(`มติที่ประชุม ${item.resolution}`));
        const speakers = part.lists.flat().map((turn) => words(turn.slice(0, turn.indexOf(':')).replace(/\(.*/, '')));
        expect(speakers.filter((speaker, place) => speaker !== speakers[place - 1])).toEqual(item.speakers.map(words));
      }
    });
  });
});

describe('no built file', () => {
  /** Text of every file of a site; a packed one (the search index) is unpacked first. */
  const textsOf = (document: SourceDocument) =>
    [...readFolder(outputOf(document))].map(([path, bytes]) => ({
      path,
      text: (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'),
    }));

  it.each(DOCUMENTS)('of $content has the name of an official that the documents print', (document) => {
    const named = textsOf(document).flatMap(({ path, text }) =>
      NAMES_OF_OFFICIALS.filter((name) => text.includes(name)).map((name) => ({ path, name })),
    );
    expect(named).toEqual([]);
  });

  it.each(DOCUMENTS)('of $content speaks English where a footnote speaks to the reader', (document) => {
    const english = textsOf(document).filter(({ path, text }) => path.endsWith('.html') && />Footnotes<|Back to reference/.test(text));
    expect(english.map(({ path }) => path)).toEqual([]);
  });
});
