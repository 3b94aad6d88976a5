import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { resultsOf } from '../../domain/plan-results.ts';
import { rowAddress } from '../../routes/addresses.ts';
import { joined, type Block, type Line, type Run } from '../paper.ts';
import { rowPlace } from '../results.ts';
import { paragraph } from './parts.ts';

/** Said where the committee has written nothing yet. */
export const NOT_RECORDED = 'ยังไม่ได้บันทึก';

/** What the committee stated, each with the rows that it is about; or that nothing is recorded. */
export const statements = (kb: KnowledgeBase, report: Entry<'reports'> | undefined, field: 'problems' | 'suggestions'): Block[] => {
  const stated = report?.data[field] ?? [];
  if (stated.length === 0) return [paragraph(NOT_RECORDED)];
  const results = new Map(kb.entries('plans').flatMap((plan) => resultsOf(kb, plan.id).map((result) => [result.key, result])));
  return [
    ...(report?.data.sample ? [paragraph('(ข้อความตัวอย่าง เขียนขึ้นเพื่อแสดงรูปแบบ ไม่ใช่ข้อเท็จจริงของหน่วยงาน)')] : []),
    {
      kind: 'list',
      ordered: true,
      items: stated.map(({ text, rows }): Line => {
        const links = rows
          .map((key) => results.get(key))
          .filter((result) => result !== undefined)
          .map((result): Run => ({ text: rowPlace(result), address: rowAddress(result.key) }));
        return links.length > 0 ? [{ text: `${text} (` }, ...joined(links, ', '), { text: ')' }] : [{ text }];
      }),
    },
  ];
};
