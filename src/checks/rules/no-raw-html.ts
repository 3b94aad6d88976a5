import { MDX_COMPONENTS } from '../../markdown/components.ts';
import { bodyFinding, factsOf, quote } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** A body holds no HTML of its own, which could run code or break the page. */
export const noRawHtml: FileRule = {
  id: 'no-raw-html',
  severity: 'error',
  binding: true,
  title: 'เนื้อหาใช้ Markdown ไม่ใช้ HTML',
  why: 'HTML อาจทำให้หน้าเสียรูปหรือไม่ปลอดภัย',
  example: { at: 'body', wrong: 'ข้อความ <b>ตัวหนา</b>', right: 'ข้อความ **ตัวหนา**' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    // The tag that closes one is told with it.
    const open = new Set<string>();
    for (const { html, ...place } of facts.rawHtml) {
      const name = nameOf(html);
      if (html.startsWith('</') && open.has(name)) continue;
      open.add(name);
      yield bodyFinding(raw, place, ...explain(html));
    }
  },
};

const nameOf = (html: string): string => /^<\/?([a-z][a-z\d-]*)/i.exec(html)?.[1] ?? '';

/** What to write instead of a tag. */
const INSTEAD: Record<string, string> = {
  b: 'ใช้ **ตัวหนา**',
  strong: 'ใช้ **ตัวหนา**',
  i: 'ใช้ *ตัวเอน*',
  em: 'ใช้ *ตัวเอน*',
  s: 'ใช้ ~~ขีดฆ่า~~',
  del: 'ใช้ ~~ขีดฆ่า~~',
  a: 'ใช้ [ข้อความ](ที่อยู่)',
  img: 'ใช้ ![คำบรรยาย](./photo.jpg)',
  br: 'ลบออก แล้วเว้นบรรทัดเพื่อขึ้นย่อหน้าใหม่ หรือปิดท้ายบรรทัดด้วย \\',
  hr: 'ใช้บรรทัด ---',
  p: 'ลบออก แล้วเว้นบรรทัดระหว่างย่อหน้า',
  table: 'ใช้ตารางของ Markdown ขึ้นต้นและคั่นแต่ละช่องด้วย |',
  ul: 'ใช้รายการที่ขึ้นต้นด้วย -',
  ol: 'ใช้รายการที่ขึ้นต้นด้วย 1.',
  li: 'ใช้รายการที่ขึ้นต้นด้วย -',
  details: 'เปลี่ยนไฟล์เป็น .mdx แล้วใช้ <Details title="…">…</Details>',
};
/** Tags that an editor can only have meant as HTML. */
const HTML =
  /^(?:address|article|aside|audio|blockquote|body|button|center|code|div|dl|d[dt]|embed|figure|figcaption|font|footer|form|h[1-6]|head|header|html|iframe|input|label|link|main|mark|meta|nav|object|option|pre|q|script|section|select|small|source|span|style|sub|summary|sup|svg|tbody|td|textarea|tfoot|th|thead|title|tr|u|video)$/;

const explain = (html: string): [what: string, fix: string] => {
  if (html.startsWith('<!--')) return [`มีความเห็นในเนื้อหา: ${quote(html)}`, 'ลบความเห็นออก ความเห็นใน <!-- --> จะไม่แสดง และทุกคนที่เปิดไฟล์อ่านได้'];
  const name = nameOf(html);
  // Behind `a <b and c> d` stands no tag: those have values, or nothing behind their name.
  const isTag = !/^<[a-z]+(?:\s+[a-z]+)+>$/i.test(html);
  const instead = isTag ? INSTEAD[name.toLowerCase()] : undefined;
  const what = `มี HTML ในเนื้อหา: ${quote(html)}`;
  if (instead) return [what, `${instead} ถ้าต้องการเครื่องหมาย < ในข้อความให้เขียน \\<`];
  if (Object.hasOwn(MDX_COMPONENTS, name)) return [`<${name}> ใช้ได้เฉพาะในไฟล์ .mdx`, 'เปลี่ยนนามสกุลไฟล์เป็น .mdx'];
  if (isTag && (HTML.test(name.toLowerCase()) || name === ''))
    return [
      what,
      `ลบออกแล้วใช้ Markdown แทน หรือเปลี่ยนไฟล์เป็น .mdx แล้วใช้ ${Object.keys(MDX_COMPONENTS).join(', ')} ถ้าต้องการเครื่องหมาย < ในข้อความให้เขียน \\<`,
    ];
  return [`เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็น HTML: ${quote(html)}`, 'ถ้าเป็นข้อความหรือเครื่องหมายน้อยกว่าให้เขียน \\< ถ้าเป็น HTML ให้ลบออก'];
};
