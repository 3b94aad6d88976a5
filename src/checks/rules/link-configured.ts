import { fieldProblem } from '../../content/field-problem.ts';
import { linksOf } from '../../content/links.ts';
import type { Contact } from '../../schemas/fragments/contact.ts';
import { isUnconfigured } from '../../schemas/fragments/reserved-host.ts';
import { bodyFinding } from '../body-finding.ts';
import { faultOfLink } from '../mend-link.ts';
import type { FileRule } from '../rule.ts';

const HIDDEN = 'ใส่ที่อยู่จริงแทน หรือลบออก ระหว่างนี้หน้าเว็บจะไม่แสดง';

/** An address that was written as an example is filled in. Pages leave those of fields out, so it is only noted. */
export const linkConfigured: FileRule = {
  id: 'link-configured',
  severity: 'note',
  title: 'ที่อยู่ตัวอย่างถูกแทนด้วยที่อยู่จริง',
  why: 'ชื่ออย่าง example.org สงวนไว้ใช้เป็นตัวอย่าง ลิงก์ไปที่นั่นไม่มีใครรับเรื่อง',
  example: {
    wrong: { 'site/site.yaml': 'discuss: https://example.org/issues' },
    right: { 'site/site.yaml': 'discuss: https://www.facebook.com/sanpong' },
  },
  checkFile: function* (entry) {
    for (const link of linksOf(entry)) {
      // A slip is told by the rule that knows how to mend it.
      if (!isUnconfigured(link.url) || faultOfLink(link.url)) continue;
      const what = `"${link.url}" เป็นที่อยู่ตัวอย่าง`;
      yield link.at === 'body'
        ? bodyFinding(entry.raw, link, what, 'ใส่ที่อยู่จริงแทน หรือลบลิงก์ออก')
        : fieldProblem(entry.raw, link.path, what, HIDDEN);
    }
    const email = (entry.data as { contact?: Contact } | undefined)?.contact?.email;
    if (email !== undefined && isUnconfigured(email))
      yield fieldProblem(entry.raw, ['contact', 'email'], `"${email}" เป็นที่อยู่ตัวอย่าง`, HIDDEN);
  },
};
