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

describe('a text with telephone numbers', () => {
  it.each([
    ['053-211-234 ต่อ 12', [['053-211-234', '053211234'], [' ต่อ 12']]],
    ['โทร. 0 5321 1234-5', [['โทร. '], ['0 5321 1234', '053211234'], ['-5']]],
    ['053-211234-36', [['053-211234', '053211234'], ['-36']]],
    ['๐๕๓-๒๑๑๒๓๔ หรือ 08-1234-5678', [['๐๕๓-๒๑๑๒๓๔', '053211234'], [' หรือ '], ['08-1234-5678', '0812345678']]],
    ['+66 53 211 234', [['+66 53 211 234', '+6653211234']]],
    ['1567', [['1567', '1567']]],
    ['สายด่วน 199', [['สายด่วน '], ['199', '199']]],
    ['ต่อ 112', [['ต่อ 112']]],
    ['โทรศัพท์ตามประกาศของเทศบาล', [['โทรศัพท์ตามประกาศของเทศบาล']]],
    ['12053211234', [['12053211234']]],
    ['', []],
  ])('%s is cut into what is dialled and what is not', (text, pieces) => {
    const cut = splitAtTelephones(text);
    expect(cut.map((piece) => (piece.dial === undefined ? [piece.text] : [piece.text, piece.dial]))).toEqual(pieces);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});
