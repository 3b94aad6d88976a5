import { findInTexts } from '../personal-data/find.ts';
import type { Rule } from '../rule.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w-])/gi;
/** Domains of the state, and those that are kept for examples (RFC 2606). */
const OFFICIAL = /(?:^|\.)(?:(?:go|ac|or|mi)\.th|example\.(?:com|org|net))$/i;

/** An e-mail address outside the fields for contacts may be that of a person: the editor is asked. */
export const personalEmail: Rule = {
  id: 'personal-email',
  severity: 'warning',
  title: 'ไม่มีอีเมลส่วนตัว',
  why: 'อีเมลของบุคคลเป็นข้อมูลส่วนบุคคล ให้ใช้อีเมลของสำนักงาน',
  example: { at: 'body', wrong: 'ส่งเอกสารที่ somchai.k@mail.com', right: 'ส่งเอกสารที่ saraban@example.go.th' },
  check: (context) =>
    findInTexts(
      context,
      (text) =>
        [...text.matchAll(EMAIL)]
          .filter(([, domain = '']) => !OFFICIAL.test(domain))
          .map((match) => ({
            start: match.index,
            what: `พบอีเมล ${match[0].slice(0, 1)}…@${match[1] ?? ''}`,
            fix: 'ถ้าเป็นอีเมลส่วนตัวให้ลบออก ถ้าเป็นของสำนักงานให้ย้ายไปไว้ในช่อง contact',
          })),
      (_, path) => path.includes('contact'),
    ),
};
