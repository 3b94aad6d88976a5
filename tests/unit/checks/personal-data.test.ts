import { expect, it } from 'vitest';
import { makeContext } from '#src/checks/context.ts';
import { RULES } from '#src/checks/registry.ts';
import { findingsIn } from '#src/checks/rule.ts';
import { readTree } from '#src/content/tree.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { personalCases, type PersonalCase } from '../../support/personal-data.ts';
import { markdown, TODAY, within, writeTree } from '../support/content-tree.ts';

const PRIVACY = ['national-id', 'mobile-number', 'bank-account', 'identity-document', 'personal-email', 'personal-name'];

/** The rules of privacy that find something in each case, as often as they do. */
const foundIn = (cases: readonly PersonalCase[]): string[][] => {
  const folder = writeTree({
    'site/site.yaml': makeSite(),
    ...Object.fromEntries(cases.map(({ body }, index) => [`guides/case-${index}.md`, markdown(makeGuide(), body)])),
  });
  const context = makeContext(readTree(folder), TODAY);
  const found = cases.map((): string[] => []);
  for (const rule of RULES.filter(({ id }) => PRIVACY.includes(id)))
    for (const finding of findingsIn(rule, context)) found[Number(/case-(\d+)/.exec(within(folder, finding).file)![1])]!.push(rule.id);
  return found;
};

it('personal data are found in any writing, and little else: precision and recall are .99 at least', () => {
  const cases = personalCases(2565);
  expect(cases.length).toBeGreaterThanOrEqual(500);
  const found = foundIn(cases);
  const wrong = cases.flatMap(({ rule, kind, body }, index) =>
    found[index]!.join() === (rule ?? '') ? [] : [`${kind}: ${JSON.stringify(body)} → ${found[index]!.join() || '—'}`],
  );
  const rates = PRIVACY.map((id) => {
    const meant = cases.filter(({ rule }) => rule === id).length;
    const all = found.flat().filter((rule) => rule === id).length;
    const hits = cases.filter(({ rule }, index) => rule === id && found[index]!.includes(id)).length;
    return { id, cases: meant, precision: hits / all, recall: hits / meant };
  });
  console.info(
    `${cases.length} cases\n${rates.map((rate) => `${rate.id}: ${rate.cases} cases, precision ${rate.precision.toFixed(3)}, recall ${rate.recall.toFixed(3)}`).join('\n')}\n${wrong.join('\n')}`,
  );
  for (const { id, precision, recall } of rates) {
    expect(precision, id).toBeGreaterThanOrEqual(0.99);
    expect(recall, id).toBeGreaterThanOrEqual(0.99);
  }
});
