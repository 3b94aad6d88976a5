import type { Contact } from '../../schemas/fragments/contact.ts';
import type { CheckContext } from '../context.ts';
import { foldedText, isInAddress } from '../numbers.ts';
import { isContact, orAllow, personalFinding } from '../personal-data.ts';
import type { Rule } from '../rule.ts';

const ADDRESS = /(?<![\w.+%-])([\w.+%-]{1,64})[ ]?(?:@|\[at\]|\(at\))[ ]?((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/gi;

/** Most texts have no address in them. */
const ANY_ADDRESS = /[@＠]|[aａ][tｔ][\])］）]/i;

/** Domains that only public bodies get, and those that are no one's (RFC 2606). */
const OFFICIAL_DOMAIN = /(?:^|\.)(?:go\.th|mi\.th|example\.(?:com|org|net|co\.th|or\.th|ac\.th))$/i;

/** Mailboxes of a post or a service, not of a person. */
const OFFICIAL_MAILBOX = /^(?:saraban|info|contact|support|help|helpdesk|admin|webmaster|office|service|noreply|no-reply|postmaster|git)$/i;

/** Addresses that offices give as their own. */
const officesOf = ({ entries }: CheckContext): Set<string> =>
  new Set(
    entries.flatMap(({ data }) => {
      const { email } = (data as { contact?: Contact } | undefined)?.contact ?? {};
      return email === undefined ? [] : [email.toLowerCase()];
    }),
  );

/** The first letter of the mailbox, and where it is. */
const mask = (mailbox: string, domain: string): string => `${mailbox[0]}…@${domain}`;

/** A person's e-mail address is not published outside the fields for it (PDPA B.E. 2562). */
export const personalEmail: Rule = {
  id: 'personal-email',
  severity: 'warning',
  title: 'ไม่มีอีเมลส่วนตัวนอกช่องติดต่อ',
  why: 'อีเมลส่วนตัวเป็นข้อมูลส่วนบุคคล และโปรแกรมส่งสแปมเก็บจากหน้าเว็บได้',
  example: { at: 'body', wrong: 'ส่งที่ somchai@gmail.com', right: 'ส่งที่ saraban@example.go.th' },
  check: (context) => {
    const offices = officesOf(context);
    return context.entries.flatMap(({ raw }) => {
      if (!ANY_ADDRESS.test(raw.text)) return [];
      return (
        [...foldedText(raw).folded.matchAll(ADDRESS)]
          .filter(({ 1: mailbox, 2: domain, index, input }) => {
            if (isInAddress(input, index) || OFFICIAL_DOMAIN.test(domain!) || OFFICIAL_MAILBOX.test(mailbox!)) return false;
            return !offices.has(`${mailbox}@${domain}`.toLowerCase()) && !isContact(raw, index);
          })
          .map(({ 1: mailbox, 2: domain, index }) =>
            personalFinding(
              raw,
              index,
              `พบอีเมล ${mask(mailbox!, domain!)} นอกช่องติดต่อ`,
              `ถ้าเป็นอีเมลส่วนตัวให้ลบออก ใช้อีเมลของหน่วยงาน (.go.th)${orAllow('personal-email')}`,
            ),
          )
          // By these a commit is known to be of a post; no page shows them.
          .filter(({ field }) => !(raw.collection === 'site' && field.startsWith('editors')))
      );
    });
  },
};
