import { describe, expect, it } from 'vitest';
import { tellCopy, tellMissing } from '#src/offline/worker/notice.ts';

const PAGE = '<body><a class="skip" href="#KM-main">ข้าม</a><header class="site-header">…</header><main>…</main></body>';
const said = (html: string) => /<p class="wrap">(.*?)<\/p>/.exec(html)?.[1];

describe('a copy', () => {
  it('says that there is no network, and of which day it is', () => {
    const html = tellCopy(PAGE, 'unreachable', '2026-11-20');
    expect(said(html)).toBe('ออฟไลน์อยู่ · ข้อมูล ณ วันที่ 20 พฤศจิกายน 2569');
    expect(html.replace(/<aside.*?<\/aside>/, '')).toBe(PAGE);
    expect(html.indexOf('</a>')).toBeLessThan(html.indexOf('<aside'));
    expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('<header'));
  });

  it('says that the line is slow, and leads to the page as it is now', () =>
    expect(said(tellCopy(PAGE, 'slow', '2026-11-20'))).toBe('สัญญาณช้า · ข้อมูล ณ วันที่ 20 พฤศจิกายน 2569 · <a href="?fresh">รอฉบับล่าสุด</a>'));

  it('says nothing of a day that is not known', () => expect(said(tellCopy(PAGE, 'unreachable', undefined))).toBe('ออฟไลน์อยู่'));
});

it('the page of what is kept says why it stands there', () =>
  expect(said(tellMissing(PAGE))).toBe('ออฟไลน์อยู่ · หน้าที่ท่านเปิดยังไม่ได้เก็บไว้ในเครื่องนี้ · <a href="">ลองใหม่</a>'));
