import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Migration } from './migration.ts';
import { groupIn, groupOf, groupsIn, inOneLine, take } from './nodes.ts';

/** The two days of a period became spans, of which a row may have several. */
export const planPeriods: Migration = {
  id: 'plan-periods',
  title: 'ระยะเวลาของกิจกรรมมีได้หลายช่วง หรือบอกเป็นไตรมาสหรือเดือน',
  collections: ['plans'],
  rewrite: (document) => {
    const plan = groupOf(document);
    const rows = plan ? groupsIn(plan, 'tables').flatMap((table) => groupsIn(table, 'rows')) : [];
    return rows.flatMap((row) => {
      const period = groupIn(row, 'period');
      const days = period ? [take(period, 'start'), take(period, 'end')].filter((day) => day !== undefined) : [];
      if (!period || days.length === 0) return [];
      const span = new YAMLMap<unknown, unknown>();
      span.flow = inOneLine(period);
      span.items.push(...days);
      const spans = new YAMLSeq<unknown>();
      spans.flow = span.flow;
      spans.items.push(span);
      period.items.push(new Pair<unknown, unknown>(new Scalar('spans'), spans));
      return ['ย้าย start และ end ของระยะเวลาเข้าไปใน spans (ช่วงวันที่)'];
    });
  },
};
