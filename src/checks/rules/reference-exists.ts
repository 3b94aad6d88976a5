import { editAt, sourceOf } from '../../content/positions.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import { allSchemas } from '../../schemas/collections.ts';
import { fieldsAt } from '../../schemas/field.ts';
import { explainReference } from '../../schemas/messages/index.ts';
import { collectReferences } from '../../schemas/references.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../rule.ts';

/** References of an entry that name nothing; the finding names the nearest that is there. */
export function* missingReferences(raw: RawEntry, { index, names }: Pick<CheckContext, 'index' | 'names'>): Iterable<Finding> {
  for (const reference of collectReferences(allSchemas[raw.collection], raw.data)) {
    const { value, target, at } = reference;
    if (target === 'url' || index.has(reference)) continue;
    // What is no code at all has been told where the fields are checked.
    if (!fieldsAt(allSchemas[raw.collection], at, raw.data)[0]?.schema.safeParse(value).success) continue;
    const place = { key: at.at(-1), input: value, source: sourceOf(raw, at), names };
    const { what, fix, value: meant } = explainReference(value, target, place);
    const edit = meant === undefined ? undefined : editAt(raw, at, { value: meant });
    yield { ...fieldProblem(raw, at, what, fix), ...(edit && { edit }) };
  }
}

/** A reference names something that is there. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  severity: 'error',
  binding: true,
  title: 'รหัสที่อ้างถึงมีอยู่จริง',
  why: 'รหัสที่ไม่มีอยู่ทำให้ลิงก์และการนับผลงานขาดหาย',
  example: { at: 'guides', wrong: 'related: [guides/no-such-guide]', right: 'related: [guides/roles]' },
  check: function* (context) {
    for (const { raw } of context.entries) yield* missingReferences(raw, context);
  },
};
