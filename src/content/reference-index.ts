import { isCollectionName } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/fragments/fields.ts';
import type { FoundReference } from '../schemas/references.ts';
import { readRowNumber, ROW_NUMBER } from '../schemas/plan/row-number.ts';

/** Keys of the rows of a plan as read (`km-1/3`); undefined where a fault leaves open which rows there are. */
const rowsOf = (data: unknown): Set<string> | undefined => {
  const rows = new Set<string>();
  const { tables } = data as { tables?: unknown };
  if (!Array.isArray(tables)) return undefined;
  for (const table of tables as ({ id?: unknown; rows?: unknown } | null)[]) {
    const { id, rows: listed } = table ?? {};
    if (typeof id !== 'string' || !ID_PATTERN.test(id) || !Array.isArray(listed) || listed.length === 0) return undefined;
    for (const row of listed as ({ number?: unknown } | null)[]) {
      const number = readRowNumber(row?.number);
      if (typeof number !== 'string' || !ROW_NUMBER.test(number) || rows.has(`${id}/${number}`)) return undefined;
      rows.add(`${id}/${number}`);
    }
  }
  return rows;
};

/** What references may point at: ids per collection, and plan rows. Links are looked up in the table of routes. */
export class ReferenceIndex {
  readonly #ids = new Map<string, Set<string>>();
  readonly #planRows = new Set<string>();
  /** Plans whose rows cannot be told: their own fault is reported, and must not cause a second report. */
  readonly #unclearPlans = new Set<string>();

  /** Takes entries as read too: one that breaks its schema still exists, and must not cause a second report. */
  constructor(entries: readonly { collection: string; id: string; data: unknown }[]) {
    for (const { collection, id, data } of entries) {
      if (!this.#ids.has(collection)) this.#ids.set(collection, new Set());
      this.#ids.get(collection)!.add(id);
      if (collection !== 'plans') continue;
      const rows = rowsOf(data);
      if (!rows) this.#unclearPlans.add(id);
      else for (const row of rows) this.#planRows.add(`${id}/${row}`);
    }
  }

  /** Everything that a reference of this target could name. */
  candidates(target: string): string[] {
    if (target === 'plan-row') return [...this.#planRows];
    if (target === 'entry')
      return [...this.#ids]
        .filter(([collection]) => isCollectionName(collection))
        .flatMap(([collection, ids]) => [...ids].map((id) => `${collection}/${id}`));
    return [...(this.#ids.get(target) ?? [])];
  }

  has({ target, value }: Pick<FoundReference, 'target' | 'value'>): boolean {
    if (target === 'plan-row') return this.#planRows.has(value) || this.#unclearPlans.has(value.split('/')[0]!);
    if (target === 'entry') {
      const [collection = '', id = ''] = value.split('/');
      return this.#ids.get(collection)?.has(id) ?? false;
    }
    return this.#ids.get(target)?.has(value) ?? false;
  }
}
