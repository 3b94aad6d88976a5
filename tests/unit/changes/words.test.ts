import { describe, expect, it } from 'vitest';
import { changedPassages, changedWords, shortened } from '#src/changes/words.ts';

describe('words that changed', () => {
  it('are cut as Thai is, never within a word', () => {
    expect(changedWords('ส่งบุคลากรอบรม', 'ส่งบุคลากรทุกกองอบรม')).toEqual([
      { kind: 'same', text: 'ส่งบุคลากร' },
      { kind: 'added', text: 'ทุกกอง' },
      { kind: 'same', text: 'อบรม' },
    ]);
  });

  it('give both texts back, whatever they are', () => {
    for (const [before, after] of [
      ['', 'ใหม่'],
      ['ค่าธรรมเนียม 20 บาท', 'ค่าธรรมเนียม 25 บาท ต่อฉบับ'],
      ['ไม่มี', ''],
    ] as const) {
      const pieces = changedWords(before, after);
      const without = (left: string): string => pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }
  });

  it('of a long text are told by passage, and lines that stayed are no part of one', () => {
    const passages = changedPassages('## หัวข้อ\n\nเดินไปช่อง 2\n\nจบ\n', '## หัวข้อ\n\nเดินไปช่อง 8\n\nจบ\n\nเพิ่มเติม\n');
    expect(passages.map((passage) => passage.filter(({ kind }) => kind !== 'same'))).toEqual([
      [
        { kind: 'removed', text: '2' },
        { kind: 'added', text: '8' },
      ],
      [{ kind: 'added', text: 'เพิ่มเติม' }],
    ]);
    expect(JSON.stringify(passages)).not.toContain('หัวข้อ');
    expect(changedPassages('เหมือนเดิม\n', 'เหมือนเดิม\n')).toEqual([]);
  });

  it('stand with a little of what is around them', () => {
    const [before, change, after] = shortened([
      { kind: 'same', text: 'ก'.repeat(200) },
      { kind: 'added', text: 'ข'.repeat(200) },
      { kind: 'same', text: 'ค'.repeat(200) },
    ]);
    expect(before!.text).toBe(`… ${'ก'.repeat(40)}`);
    expect(change!.text).toHaveLength(200);
    expect(after!.text).toBe(`${'ค'.repeat(40)} …`);
  });
});
