import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { fault } from './writing.ts';

/** Fields that their group has already. */
export const findDuplicates = (items: readonly YamlItem[]): Fault[] => {
  const groups: { depth: number; names: Set<string> }[] = [];
  return items.flatMap(({ key, depth, dash, indent }) => {
    // A dash begins a new group of fields.
    const keep = dash ? indent.length : depth;
    while (groups.length > 0 && groups.at(-1)!.depth > keep) groups.pop();
    if (!key) return [];
    let group = groups.at(-1);
    if (group?.depth !== depth) {
      group = { depth, names: new Set() };
      groups.push(group);
    }
    if (!group.names.has(key.text)) {
      group.names.add(key.text);
      return [];
    }
    return fault('yaml-duplicate', key.start, `มีช่อง ${key.text} เขียนซ้ำ`, 'ลบช่องที่ซ้ำให้เหลือบรรทัดเดียว หรือแก้ชื่อช่องที่พิมพ์ผิด');
  });
};
