import { fieldProblem } from '../../content/field-problem.ts';
import { entryAddress } from '../../domain/entry.ts';
import { isReservedAddress } from '../../routes/table.ts';
import type { Rule } from '../rule.ts';

/** A former address (an alias that begins with `/`) leads to one entry only, and stands where no page is. */
export const formerAddressFree: Rule = {
  id: 'former-address-free',
  severity: 'error',
  binding: true,
  title: 'ที่อยู่เดิมนำไปหน้าเดียว',
  why: 'ที่อยู่เดิมที่ซ้ำกับหน้าอื่นพาผู้อ่านไปผิดหน้า',
  example: { at: 'guides', wrong: 'aliases: [/guides/]', right: 'aliases: [/guides/old-name/]' },
  check: function* ({ entries, valid, routes }) {
    const entryAddresses = new Set(entries.map(({ raw }) => entryAddress(raw.collection, raw.id)));
    const taken = new Map<string, string>();
    for (const { raw, data } of valid)
      for (const [position, alias] of data.aliases.entries()) {
        if (!alias.startsWith('/')) continue;
        const route = routes.find(alias);
        const why = entryAddresses.has(alias)
          ? 'เป็นที่อยู่ของรายการอื่นอยู่แล้ว'
          : isReservedAddress(alias) || (route && route.kind !== 'redirect')
            ? 'เป็นที่อยู่ของหน้าที่ระบบสร้างเอง'
            : taken.has(alias)
              ? `ถูกใช้โดย ${taken.get(alias)} แล้ว`
              : undefined;
        if (why) yield fieldProblem(raw, ['aliases', position], `ที่อยู่เดิม ${alias} ${why}`, 'ลบออก หรือใช้ที่อยู่อื่น');
        else taken.set(alias, entryAddress(raw.collection, raw.id));
      }
  },
};
