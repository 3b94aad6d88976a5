import { describe, expect, it } from 'vitest';
import { planPaper } from '#src/text/papers/plan.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';
import { DEPARTMENTS, randomPlans } from '../../support/random-plans.ts';
import { asPlan, HAS_LIBRE_OFFICE, importFile, printedPlan, saveAs, writePaper } from './support/round-trip.ts';

const town = { name: 'เทศบาลตำบลตัวอย่าง', departments: DEPARTMENTS, communities: [] };

const paperOf = (fields: Fields) => {
  const departments = DEPARTMENTS.map(({ id, title }) => makeEntry('departments', id, { title }));
  const kb = makeKnowledgeBase([...departments, makeEntry('plans', '2566', fields)]);
  const entry = entryAt(kb, 'plans/2566');
  if (entry.collection !== 'plans') throw new Error('no plan');
  return planPaper(kb, entry, []);
};

const plans = randomPlans(10, 2566);

describe.each(plans.map((fields, index) => ({ name: `random plan ${index + 1}`, fields })))('$name', ({ fields }) => {
  it('comes back from its Word file with every cell', async () => {
    const { fields: found } = await importFile(await writePaper(paperOf(fields)), 'plan', town);
    expect(printedPlan(asPlan(found))).toEqual(printedPlan(asPlan(fields)));
  });
});

it.runIf(HAS_LIBRE_OFFICE).each(['docx', 'odt'])(
  'a random plan comes back when LibreOffice saved it as .%s',
  async (format) => {
    const fields = plans.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]!;
    const { fields: found } = await importFile(saveAs(await writePaper(paperOf(fields)), format), 'plan', town);
    expect(printedPlan(asPlan(found))).toEqual(printedPlan(asPlan(fields)));
  },
  180_000,
);
