import { findInTexts } from '../personal-data/find.ts';
import { findAccounts, mask } from '../personal-data/numbers.ts';
import type { Rule } from '../rule.ts';

/** The number of a bank account may be that of a person, and invites fraud where it is wrong: the editor is asked. */
export const bankAccount: Rule = {
  id: 'bank-account',
  severity: 'warning',
  title: 'ไม่มีเลขบัญชีธนาคารของบุคคล',
  why: 'เลขบัญชีของบุคคลเป็นข้อมูลส่วนบุคคล และเลขที่ผิดหรือเก่าทำให้ประชาชนโอนเงินผิดบัญชี',
  example: { at: 'body', wrong: 'โอนเข้าเลขที่บัญชี 123-4-56789-0', right: 'ชำระเงินที่กองคลัง หรือสแกน QR ในใบแจ้ง' },
  check: (context) =>
    findInTexts(context, (text) =>
      findAccounts(text).map(({ start, digits }) => ({
        start,
        what: `พบเลขบัญชีธนาคาร ${mask(digits)}`,
        fix: 'ถ้าเป็นบัญชีของบุคคลให้ลบออก ถ้าเป็นบัญชีของเทศบาลให้อ้างถึงใบแจ้งหรือหน้าที่กองคลังดูแล',
      })),
    ),
};
