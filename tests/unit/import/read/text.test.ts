import { describe, expect, it } from 'vitest';
import { gridOf, type Block } from '#src/import/paper.ts';
import { decodeText, readPlain, readSeparated } from '#src/import/read/text.ts';

const rowsOf = (block: Block | undefined) =>
  block?.kind === 'table' ? gridOf(block).map((row) => row.map((cell) => cell?.text)) : undefined;

describe('plain text', () => {
  it('reads lines with tabs as a table, and a line of one cell over all its columns', () => {
    const blocks = readPlain('บทนำ\n\nแผนการจัดการความรู้\t\t\nลำดับ\tกิจกรรม\tระยะเวลา\n๑\tอบรม\t\n\nท้ายเอกสาร\n');
    expect(blocks.map(({ kind, place }) => [kind, place])).toEqual([
      ['paragraph', 'บรรทัดที่ 1'],
      ['table', 'ตารางที่ 1'],
      ['paragraph', 'บรรทัดที่ 7'],
    ]);
    expect(rowsOf(blocks[1])).toEqual([
      ['แผนการจัดการความรู้', 'แผนการจัดการความรู้', 'แผนการจัดการความรู้'],
      ['ลำดับ', 'กิจกรรม', 'ระยะเวลา'],
      ['๑', 'อบรม', ''],
    ]);
  });

  it('reads cells that stand below each other, with empty lines within them', () => {
    const text =
      '\tตารางแผน\n\n\tลำดับ\n\tกิจกรรม\n\tระยะ\nเวลา\n\n\t๑\n\tอบรม\n-ภายใน\n\n-ภายนอก\n\t\n\n\t๒\n\tดูงาน\n\n\n\tม.ค.\n\n\tผู้ทบทวน\n\n\n-๑-\n';
    const blocks = readPlain(text);
    expect(rowsOf(blocks[0])).toEqual([
      ['ตารางแผน', 'ตารางแผน', 'ตารางแผน'],
      ['ลำดับ', 'กิจกรรม', 'ระยะ\nเวลา'],
      ['๑', 'อบรม\n-ภายใน\n\n-ภายนอก', ''],
      ['๒', 'ดูงาน', 'ม.ค.'],
      ['ผู้ทบทวน', 'ผู้ทบทวน', 'ผู้ทบทวน'],
    ]);
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', text: '-๑-' });
  });
});

it('reads values apart by commas or semicolons, with line breaks within quotes', () => {
  const expected = [
    ['กิจกรรม', 'งบ'],
    ['อบรม\nดูงาน', '10,000'],
  ];
  expect(rowsOf(readSeparated('\uFEFFกิจกรรม,งบ\n"อบรม\nดูงาน","10,000"\n')[0])).toEqual(expected);
  expect(rowsOf(readSeparated('กิจกรรม;งบ\n"อบรม\nดูงาน";10,000\n')[0])).toEqual(expected);
});

it('reads the encodings that offices save in', () => {
  expect(decodeText(new Uint8Array(Buffer.from('แผน')))).toBe('แผน');
  expect(decodeText(new Uint8Array(Buffer.from('\uFEFFแผน', 'utf16le')))).toBe('แผน');
  // แผนงาน in TIS-620.
  expect(decodeText(new Uint8Array([0xe1, 0xbc, 0xb9, 0xa7, 0xd2, 0xb9]))).toBe('แผนงาน');
});
