import { toArabicDigits } from '../thai/digits.ts';

/** What is wrong with a link as it is written, how to mend it, and the link mended where that is certain. */
export interface LinkFault {
  what: string;
  fix: string;
  mended?: string;
}

/** Endings of names of hosts that clerks write without `https://`; endings of files are none of them. */
const HOST = /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+(?:th|com|org|net|info|gov|edu|asia))(?::\d+)?(?:[/?#]\S*)?$/i;
const MAIL = /^[^\s@/:]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const PHONE = /^\+?[\d(][\d\s().-]{5,}\d(?:\s*(?:ต่อ|#)\s*\d+)?$/;
/** `https//`, `http:/x`, `https;//`, `htttp://`, `http:\\` and the like, with no doubt of what was meant. */
const SCHEME_SLIP = /^h?t{1,3}ps?(s?)(?:[:;.,]?[/\\]+|:(?![/\\]))(?=[\w\u0e00-\u0e7f-]+\.)/i;
/** `htpps://`, `httpe://`: letters of `https` that changed their places, or one that slipped. */
const SCHEME_NAME = /^(?!https?:)(?:htpps?|hpttps?|thtps?|htts|httpes|https?s|ttps?|htps|http[a-z])(?=:\/\/)/i;
/** Addresses of the computer that the page is written on. */
const OWN_COMPUTER = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?::\d+)?(\/\S*)?$/i;
const GOOD_SCHEME = /^https?:\/\/[^/\\]/i;

/** Slips of links that nothing in the content can answer; undefined for a link that may be looked up. */
export const faultOfLink = (url: string): LinkFault | undefined => {
  // Full-width letters come from other keyboards.
  const plain = url.normalize('NFKC').includes('://') || !/[\uff00-\uffef]/.test(url) ? url : url.normalize('NFKC');
  const text = /[\uff01-\uff5e]/.test(url) ? url.replace(/[\uff01-\uff5e]/g, (letter) => letter.normalize('NFKC')) : plain;
  if (text !== url) return { what: `ลิงก์ "${url}" มีเครื่องหมายแบบเต็มความกว้าง`, fix: `ใช้ ${text}`, mended: text };
  if (/^(?:[a-z]:[\\/]|\\\\|file:)/i.test(url))
    return { what: `"${url}" เป็นไฟล์ในเครื่องคอมพิวเตอร์ ผู้อ่านเปิดไม่ได้`, fix: 'คัดลอกไฟล์มาไว้ข้างหน้าที่ใช้ (โฟลเดอร์เดียวกัน) แล้วลิงก์ด้วย ./ชื่อไฟล์' };
  const own = OWN_COMPUTER.exec(url);
  if (own)
    return {
      what: `ลิงก์ "${url}" เปิดได้เฉพาะในเครื่องที่ใช้เขียน`,
      fix: `ถ้าเป็นหน้าในเว็บไซต์นี้ ให้เหลือเฉพาะ ${own[1] ?? '/'} ถ้าเป็นเว็บไซต์อื่น ให้ใช้ที่อยู่จริง เช่น https://www.example.go.th`,
    };
  if (/^data:image\//i.test(url))
    return { what: 'ภาพฝังอยู่ในที่อยู่ (data:)', fix: 'บันทึกภาพเป็นไฟล์วางไว้ในโฟลเดอร์เดียวกัน แล้วใช้ ![คำบรรยาย](./photo.jpg)' };
  // A path as Windows writes it; what begins like another host is not guessed.
  if (url.includes('\\') && !/^[\\/]{2}|:/.test(url)) {
    const mended = url.replaceAll('\\', '/');
    return { what: `ลิงก์ "${url}" ใช้ \\ คั่นโฟลเดอร์`, fix: `ใช้ / แทน: ${mended}`, mended };
  }
  if (SCHEME_NAME.test(url)) {
    const mended = url.replace(SCHEME_NAME, 'https');
    return { what: `ลิงก์ "${url}" ขึ้นต้นไม่ถูกต้อง`, fix: `ใช้ ${mended}`, mended };
  }
  if (!GOOD_SCHEME.test(url) && SCHEME_SLIP.test(url)) {
    const isPlain = /^h?t{1,3}p[^s]/i.test(url);
    const mended = url.replace(SCHEME_SLIP, isPlain ? 'http://' : 'https://').replaceAll('\\', '/');
    return { what: `ลิงก์ "${url}" ขึ้นต้นไม่ถูกต้อง`, fix: `ใช้ ${mended}`, mended };
  }
  if (/^(?:https?:\/\/|mailto:)/i.test(url) && /\s/.test(url)) {
    const mended = url
      .trim()
      .replace(/^(https?:\/\/|mailto:)\s+/i, '$1')
      .replace(/\s/g, '%20');
    return { what: `ลิงก์ "${url}" มีวรรค`, fix: `ใช้ %20 แทนวรรค: ${mended}`, mended };
  }
  if (MAIL.test(url)) return { what: `"${url}" เป็นอีเมล`, fix: `เติม mailto: ข้างหน้า: mailto:${url}`, mended: `mailto:${url}` };
  const digits = toArabicDigits(url).trim();
  if (PHONE.test(digits)) {
    const mended = `tel:${digits
      .replace(/\s*(?:ต่อ|#)\s*/, '#')
      .replace(/[\s().]+/g, '-')
      .replace(/^-|-(?=#)|-$/g, '')}`;
    return { what: `"${url}" เป็นหมายเลขโทรศัพท์`, fix: `เติม tel: ข้างหน้า: ${mended}`, mended };
  }
  if (HOST.test(url))
    return { what: `"${url}" เป็นเว็บไซต์อื่น แต่ไม่มี https://`, fix: `เติม https:// ข้างหน้า: https://${url}`, mended: `https://${url}` };
  return undefined;
};
