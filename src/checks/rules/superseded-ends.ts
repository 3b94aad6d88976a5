import { fieldProblem } from '../../content/field-problem.ts';
import type { Rule } from '../rule.ts';

/** Whoever follows what an entry was replaced by comes to one that is in force. */
export const supersededEnds: Rule = {
  id: 'superseded-ends',
  severity: 'error',
  title: 'รายการที่ถูกแทนที่นำไปรายการที่ใช้อยู่',
  why: 'ถ้าแทนที่กันเป็นวง ผู้อ่านจะหารายการที่ใช้อยู่จริงไม่พบ',
  example: {
    wrong: {
      'guides/old-fee.md': '---\ntitle: ค่าธรรมเนียม ปี 2564\nstatus: superseded\nsupersededBy: new-fee\n---',
      'guides/new-fee.md': '---\ntitle: ค่าธรรมเนียม ปี 2565\nstatus: superseded\nsupersededBy: old-fee\n---',
    },
    right: {
      'guides/old-fee.md': '---\ntitle: ค่าธรรมเนียม ปี 2564\nstatus: superseded\nsupersededBy: new-fee\n---',
      'guides/new-fee.md': '---\ntitle: ค่าธรรมเนียม ปี 2565\nstatus: published\n---',
    },
  },
  check: function* ({ valid }) {
    const next = new Map(
      valid.flatMap(({ raw, data }) =>
        data.supersededBy ? [[`${raw.collection}/${raw.id}`, `${raw.collection}/${data.supersededBy}`]] : [],
      ),
    );
    for (const { raw, data } of valid) {
      const start = `${raw.collection}/${raw.id}`;
      const passed = new Set<string>();
      let at: string | undefined = start;
      while (at !== undefined && !passed.has(at)) {
        passed.add(at);
        at = next.get(at);
      }
      // What only leads into a loop is told by those that make it.
      if (at !== start) continue;
      yield passed.size === 1
        ? fieldProblem(raw, ['supersededBy'], `"${data.supersededBy}" คือรายการนี้เอง`, 'ใส่รหัสของรายการใหม่ที่มาแทน')
        : fieldProblem(
            raw,
            ['supersededBy'],
            `รายการแทนที่กันเป็นวง: ${[...passed, start].map((key) => key.split('/')[1]).join(' → ')}`,
            'ให้รายการที่ใช้อยู่มี status: published และลบ supersededBy ของรายการนั้น',
          );
    }
  },
};
