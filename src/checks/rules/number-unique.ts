import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

interface Numbered {
  number: string;
  path: readonly (string | number)[];
}

/** Those of a list whose number an earlier one has. */
const repeated = function* (raw: RawEntry, label: string, items: readonly Numbered[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { number, path } of items) {
    if (seen.has(number)) yield fieldProblem(raw, path, `${label} ${number} ซ้ำ`, 'แก้เลขให้เรียงต่อกันตามเอกสาร');
    seen.add(number);
  }
};

/** What has a number in a year, a form, an agenda or a plan has one of its own. */
export const numberUnique: Rule = {
  id: 'number-unique',
  severity: 'warning',
  title: 'เลขลำดับไม่ซ้ำกัน',
  why: 'เลขที่ซ้ำทำให้อ้างถึงข้อหรือครั้งที่ไม่ได้ว่าหมายถึงข้อใด',
  example: {
    at: 'meetings',
    wrong: 'agenda:\n  - { number: 1, title: เรื่องแจ้งให้ทราบ }\n  - { number: 1, title: เรื่องพิจารณา }',
    right: 'agenda:\n  - { number: 1, title: เรื่องแจ้งให้ทราบ }\n  - { number: 2, title: เรื่องพิจารณา }',
  },
  check: function* (context) {
    const meetings = entriesOf(context, 'meetings');
    const shown = meetings.filter(({ data }) => data.status === 'published');
    const bodyOf = ({ data }: (typeof meetings)[number]) => data.committee ?? data.body;
    for (const same of Map.groupBy(
      shown,
      (meeting) => `${bodyOf(meeting)} ${meeting.data.session ?? ''} ${meeting.data.number}/${meeting.data.year}`,
    ).values())
      if (same.length > 1)
        for (const { raw, data } of same)
          yield fieldProblem(
            raw,
            ['number'],
            `ครั้งที่ ${data.number}/${data.year} ของคณะนี้ซ้ำกับ ${same.find((each) => each.raw !== raw)!.raw.path}`,
            'ตรวจเลขครั้งที่กับรายงานการประชุมฉบับจริง',
          );
    for (const { raw, data } of meetings) {
      yield* repeated(
        raw,
        'วาระที่',
        data.agenda.map(({ number }, index) => ({ number: String(number), path: ['agenda', index, 'number'] })),
      );
      for (const [index, { items }] of data.agenda.entries())
        yield* repeated(
          raw,
          'ข้อ',
          items.flatMap(({ number }, item) => (number === undefined ? [] : [{ number, path: ['agenda', index, 'items', item, 'number'] }])),
        );
    }
    for (const { raw, data } of entriesOf(context, 'assessments')) {
      yield* repeated(
        raw,
        'หมวด',
        data.categories.map(({ number }, index) => ({ number: String(number), path: ['categories', index, 'number'] })),
      );
      yield* repeated(
        raw,
        'ข้อ',
        data.categories.flatMap(({ statements }, index) =>
          statements.map(({ number }, item) => ({ number, path: ['categories', index, 'statements', item, 'number'] })),
        ),
      );
    }
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const list of ['focusAreas', 'desiredStates'] as const)
        yield* repeated(
          raw,
          'รหัส',
          data[list].map(({ id }, index) => ({ number: id, path: [list, index, 'id'] })),
        );
  },
};
