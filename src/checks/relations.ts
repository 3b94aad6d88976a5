import { toArabicDigits } from '../thai/digits.ts';
import { allSchemas } from '../schemas/collections.ts';
import { isFixedAddress, planAddresses, rowKeyOf } from '../routes/addresses.ts';
import { readLink } from '../routes/links.ts';
import { fieldProblem } from '../content/validate.ts';
import type { RawEntry } from '../content/read.ts';
import { collectReferences, type FoundReference } from '../schemas/references.ts';
import { nearest } from '../thai/nearest.ts';
import type { Problem } from '../content/problem.ts';

type PartialPlan = { tables?: ({ id?: unknown; rows?: ({ number?: unknown } | null)[] } | null)[] };

/** What references may point at: ids per collection, and plan rows. */
export class ReferenceIndex {
  readonly ids = new Map<string, Set<string>>();
  readonly planRows = new Set<string>();
  /** Addresses that redirect to an entry, from aliases. */
  readonly former = new Set<string>();

  /** Takes entries as read too: one that breaks its schema still exists, and must not cause a second report. */
  constructor(entries: readonly { collection: string; id: string; data: unknown }[]) {
    for (const { collection, id, data } of entries) {
      if (!this.ids.has(collection)) this.ids.set(collection, new Set());
      this.ids.get(collection)!.add(id);
      const { aliases } = data as { aliases?: unknown };
      if (Array.isArray(aliases))
        for (const alias of aliases) if (typeof alias === 'string' && alias.startsWith('/')) this.former.add(alias);
      if (collection !== 'plans') continue;
      const { tables } = data as PartialPlan;
      if (Array.isArray(tables))
        for (const table of tables)
          if (Array.isArray(table?.rows))
            for (const row of table.rows) this.planRows.add(`${id}/${String(table.id)}/${toArabicDigits(String(row?.number))}`);
    }
  }

  /** Everything that a reference of this target could name. */
  candidates(target: string): string[] {
    if (target === 'plan-row') return [...this.planRows];
    if (target === 'url') return this.candidates('entry').map((key) => `/${key}/`);
    if (target === 'entry')
      return [...this.ids]
        .filter(([collection]) => collection !== 'site')
        .flatMap(([collection, ids]) => [...ids].map((id) => `${collection}/${id}`));
    return [...(this.ids.get(target) ?? [])];
  }

  has({ target, value }: Pick<FoundReference, 'target' | 'value'>): boolean {
    if (target === 'plan-row') return this.planRows.has(value);
    if (target === 'entry') {
      const [collection = '', id = ''] = value.split('/');
      return this.ids.get(collection)?.has(id) ?? false;
    }
    if (target === 'url') {
      // Other sites are not ours to check; files beside the entry are checked with its body.
      if (!value.startsWith('/')) return true;
      const link = readLink(value, '');
      return link.kind !== 'page' || this.hasPage(link.address);
    }
    return this.ids.get(target)?.has(value) ?? false;
  }

  /** Whether an address of the site leads to a page. */
  hasPage(address: string): boolean {
    const [, collection = '', id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(address) ?? [];
    const row = rowKeyOf(address);
    if (row !== undefined) return this.planRows.has(row);
    if ([...(this.ids.get('plans') ?? [])].some((plan) => planAddresses(plan).includes(address))) return true;
    return isFixedAddress(address) || this.former.has(address) || (this.ids.get(collection)?.has(id) ?? false);
  }
}

const TARGET_NAMES: Record<string, string> = { 'plan-row': 'แถวของแผน', entry: 'รายการ', url: 'หน้า' };

/** Every reference to something that does not exist, with the nearest ids that do. */
export const checkRelations = (entries: readonly RawEntry[], index: ReferenceIndex): Problem[] =>
  entries.flatMap((raw) =>
    collectReferences(allSchemas[raw.collection], raw.data)
      .filter((reference) => !index.has(reference))
      .map(({ value, target, at }) => {
        const candidates = index.candidates(target);
        const similar = nearest(value, candidates);
        const where = TARGET_NAMES[target] ?? `รายการใน ${target}`;
        const fix = similar.length
          ? `ที่ใกล้เคียง: ${similar.join(', ')}`
          : candidates.length
            ? `ที่มีอยู่: ${candidates.slice(0, 8).join(', ')}${candidates.length > 8 ? ' …' : ''}`
            : `ยังไม่มี${where} เลย ให้เพิ่มก่อน หรือลบบรรทัดนี้`;
        return fieldProblem(raw, at, `ไม่พบ${where} "${value}"`, fix);
      }),
  );
