import { expect, it } from 'vitest';
import { Ledger, LostLettersError } from '#src/import/ledger.ts';
import { split, textOf, whole } from '#src/import/passage.ts';

const piece = { text: 'ครั้งที่ ๑/๒๕๖๖ – วันที่ ๕', place: 'ย่อหน้าที่ 1' };
const parts = () => split(whole(piece), / – /g);

it('counts where letters went, and gives the rest', () => {
  const ledger = new Ledger([piece]);
  const [number, day] = parts();
  ledger.record(number!, { to: 'field', field: 'number' });
  expect(ledger.rest().map(textOf)).toEqual([' – วันที่ ๕']);
  expect(ledger.isFree(number!)).toBe(false);
  expect(ledger.isFree(day!)).toBe(true);
  ledger.record(day!, { to: 'review', why: 'ทดสอบ', isSettled: false });
  expect(ledger.rest()).toEqual([]);
  const account = ledger.account();
  expect(account.letters).toBe(account.field + account.review);
  expect(account.review).toBe(7);
});

it('fails for letters that went nowhere, and for such as are not in what was written', () => {
  const ledger = new Ledger([piece]);
  const [number, day] = parts();
  ledger.record(number!, { to: 'field', field: 'number' });
  expect(() => ledger.assertNothingLost([piece.text])).toThrow(LostLettersError);
  ledger.record(day!, { to: 'field', field: 'date' });
  expect(() => ledger.assertNothingLost(['ครั้งที่ 1/2566'])).toThrow(LostLettersError);
  // Thai digits may be written as Arabic ones.
  expect(() => ledger.assertNothingLost(['ครั้งที่ 1/2566', 'วันที่ 5'])).not.toThrow();
});
