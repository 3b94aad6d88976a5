import { YAMLSeq } from 'yaml';
import type { Migration } from './migration.ts';
import { fieldOf, groupIn, groupOf, groupsIn, rename, take } from './nodes.ts';

/** A row's one target became a list of targets, each with its own measure. */
export const planTargets: Migration = {
  id: 'plan-targets',
  title: 'กิจกรรมของแผนมีได้หลายเป้าหมาย แต่ละเป้าหมายมีวิธีวัดของตน',
  collections: ['plans'],
  rewrite: (document) => {
    const plan = groupOf(document);
    const rows = plan ? groupsIn(plan, 'tables').flatMap((table) => groupsIn(table, 'rows')) : [];
    return rows.flatMap((row) => {
      const field = fieldOf(row, 'target');
      const target = groupIn(row, 'target');
      if (!field || !target || fieldOf(row, 'targets')) return [];
      const measure = take(row, 'measure');
      if (measure) {
        // What stands in one line would put a measure of many lines there too.
        target.flow = false;
        target.items.push(measure);
      }
      const targets = new YAMLSeq<unknown>();
      targets.items.push(target);
      field.value = targets;
      rename(field, 'targets');
      return ['เปลี่ยน target เป็นรายการ targets และย้าย measure (วิธีวัด) เข้าไปในเป้าหมาย'];
    });
  },
};
