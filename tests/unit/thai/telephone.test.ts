import { describe, expect, it } from 'vitest';
import { joinTelephones, signsInTelephones, splitAtTelephones } from '#src/thai/telephone.ts';

describe('a telephone number', () => {
  it.each([
    ['053-211234', '053211234'],
    ['0-5321-1234', '053211234'],
    ['0 5321 1234', '053211234'],
    ['02-123-4567', '021234567'],
    ['(053) 211-234', '053211234'],
    ['081–234–5678', '0812345678'],
    ['๐๕๓-๒๑๑๒๓๔', '๐๕๓๒๑๑๒๓๔'],
    ['โทร. 053-211234 ต่อ 12', 'โทร. 053211234 ต่อ 12'],
    ['053-211234-36', '053211234-36'],
    ['053-211234, 053-211235', '053211234, 053211235'],
  ])('%s is written %s', (text, joined) => expect(joinTelephones(text)).toBe(joined));

  it.each(['2022-01-12 09:30', '12 05 2565', 'ข้อ 0 1 2', '1-2345-67890-12-3', '053-211', '053\n211234'])('is none in %s', (text) => {
    expect(joinTelephones(text)).toBe(text);
    expect(signsInTelephones(text).size).toBe(0);
  });
});

describe('a text with numbers to call', () => {
  it.each([
    ['0 5321 1234', [['0 5321 1234', 'tel:053211234']]],
    ['๐๕๓-๒๑๑๒๓๔ ต่อ 12', [['๐๕๓-๒๑๑๒๓๔', 'tel:053211234'], [' ต่อ 12']]],
    ['0 5321 1234, 053-211235', [['0 5321 1234', 'tel:053211234'], [', '], ['053-211235', 'tel:053211235']]],
    ['สายด่วน 1567', [['สายด่วน '], ['1567', 'tel:1567']]],
    ['แจ้งภายใน 1500 วัน', [['แจ้งภายใน 1500 วัน']]],
    ['พ.ร.บ. พ.ศ. 2558', [['พ.ร.บ. พ.ศ. 2558']]],
  ])('%j is cut at them', (text, pieces) => {
    expect(splitAtTelephones(text).map((piece) => (piece.tel ? [piece.text, piece.tel] : [piece.text]))).toEqual(pieces);
  });
});
