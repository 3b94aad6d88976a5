import type { FoundReference } from '../schemas/references.ts';
import { toArabicDigits } from '../thai/digits.ts';

interface PartialPlan {
  tables?: ({ id?: unknown; rows?: ({ number?: unknown } | null)[] } | null)[];
}

/** What references may point at: ids per collection, and plan rows. Links are looked up in the table of routes. */
export class ReferenceIndex {
  readonly #ids = new Map<string, Set<string>>();
  readonly #planRows = new Set<string>();

  /** Takes entries as read too: one that breaks its schema still exists, and must not cause a second report. */
  constructor(entries: readonly { collection: string; id: string; data: unknown }[]) {
    for (const { collection, id, data } of entries) {
      if (!this.#ids.has(collection)) this.#ids.set(collection, new Set());
      this.#ids.get(collection)!.add(id);
      if (collection !== 'plans') continue;
      const { tables } = data as PartialPlan;
      if (Array.isArray(tables))
        for (const table of tables)
          if (Array.isArray(table?.rows))
            for (const row of table.rows) this.#planRows.add(`${id}/${String(table.id)}/${toArabicDigits(String(row?.number))}`);
    }
  }

  /** Everything that a reference of this target could name. */
  candidates(target: string): string[] {
    if (target === 'plan-row') return [...this.#planRows];
    if (target === 'entry')
      return [...this.#ids]
        .filter(([collection]) => collection !== 'site')
        .flatMap(([collection, ids]) => [...ids].map((id) => `${collection}/${id}`));
    return [...(this.#ids.get(target) ?? [])];
  }

  has({ target, value }: Pick<FoundReference, 'target' | 'value'>): boolean {
    if (target === 'plan-row') return this.#planRows.has(value);
    if (target === 'entry') {
      const [collection = '', id = ''] = value.split('/');
      return this.#ids.get(collection)?.has(id) ?? false;
    }
    return this.#ids.get(target)?.has(value) ?? false;
  }
}
