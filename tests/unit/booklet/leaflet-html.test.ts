import { describe, expect, it } from 'vitest';
import type { Frame } from '#src/booklet/book-html.ts';
import { leafletHtml } from '#src/booklet/leaflet-html.ts';
import type { Leaflet } from '#src/text/books/leaflet.ts';
import { qrCode } from '#src/text/qr-code.ts';

const FRAME: Frame = {
  owner: 'เทศบาลตำบลตัวอย่าง',
  seal: undefined,
  monogram: 'ตอ',
  edition: 'ข้อมูล ณ วันที่ ๑',
  foreword: [],
  findUnbroken: () => [],
  css: '',
};
const leaflet = (url: string | undefined): Leaflet => ({
  title: 'การขอถังขยะ',
  owner: FRAME.owner,
  notice: undefined,
  answers: [],
  inside: [],
  flap: [],
  office: ['กองช่าง'],
  url,
});

describe('the back of a leaflet', () => {
  it('leads a phone to the page of the manual', () => {
    const url = 'https://km.example.go.th/km/manuals/bin/';
    const html = leafletHtml(leaflet(url), FRAME, 10);
    expect(html).toContain(`<path d="${qrCode(url).path}">`);
    expect(html).toContain('aria-label="คิวอาร์โค้ดของหน้า การขอถังขยะ"');
    expect(html).toContain('สแกนดูฉบับล่าสุดในเว็บไซต์');
  });

  it('leads nowhere while the site has no address', () => {
    const html = leafletHtml(leaflet(undefined), FRAME, 10);
    expect(html).not.toContain('สแกน');
    expect(html.match(/<svg/g)).toHaveLength(1);
  });
});
