import { longDate } from '../../thai/date.ts';

/** Why a reader sees the copy: there is no network, or it is too slow to wait for. */
export type Reason = 'unreachable' | 'slow';

/** Where the notice stands: before the header of the site, after the link past it. */
const PLACE = '<header class="site-header"';

/** Asks for a page as it is now, however long that takes. */
export const FRESH = 'fresh';

const put = (html: string, sentence: string): string =>
  html.replace(PLACE, `<aside class="banner" aria-label="สถานะเครือข่าย" lang="th"><p class="wrap">${sentence}</p></aside>${PLACE}`);

/** A page that says that it is a copy, and of which day. */
export const tellCopy = (html: string, reason: Reason, day: string | undefined, more = ''): string => {
  const asOf = day === undefined ? '' : ` · ข้อมูล ณ วันที่ ${longDate(day)}`;
  return put(html, reason === 'unreachable' ? `ออฟไลน์อยู่${asOf}${more}` : `สัญญาณช้า${asOf}${more} · <a href="?${FRESH}">รอฉบับล่าสุด</a>`);
};

/** The page of what is kept, in the place of one that is not. */
export const tellMissing = (html: string): string => put(html, 'ออฟไลน์อยู่ · หน้าที่ท่านเปิดยังไม่ได้เก็บไว้ในเครื่องนี้ · <a href="">ลองใหม่</a>');
