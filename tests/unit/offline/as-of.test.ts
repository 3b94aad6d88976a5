import { describe, expect, it } from 'vitest';
import { dayOf, withDay, withoutDay } from '#src/offline/shared/as-of.ts';

/** The foot of a page as the build writes it, with what keeps words together. */
const page = (day: string, shown: string, text = 'ค่าธรรมเนียม 20 บาท') =>
  `<p>${text} <time datetime="2020-01-01">1 มกราคม 2563</time></p><footer>ข้อมูล ณ <span class="nb">วันที่</span> ` +
  `<time data-as-of datetime="${day}"><span><span class="nb">${shown}</span> 2569</span></time></footer>`;

describe('the day of a page', () => {
  it('is that of its foot, and of no other day in it', () => expect(dayOf(page('2026-11-20', '20 พฤศจิกายน'))).toBe('2026-11-20'));
  it('is unknown where a page says none', () => expect(dayOf('<p>ข้อความ</p>')).toBeUndefined());

  it('is all that differs between the same page of two days', () => {
    const [one, other] = [page('2026-11-20', '20 พฤศจิกายน'), page('2026-12-01', '1 ธันวาคม')];
    expect(withoutDay(one)).toBe(withoutDay(other));
    expect(withoutDay(page('2026-11-20', '20 พฤศจิกายน', 'ค่าธรรมเนียม 25 บาท'))).not.toBe(withoutDay(one));
  });

  it('can be that of a later build that says the same', () => {
    const later = withDay(page('2026-11-20', '20 พฤศจิกายน'), '2026-12-01');
    expect(dayOf(later)).toBe('2026-12-01');
    expect(later).toContain('>1 ธันวาคม 2569</time>');
    expect(later).toContain('1 มกราคม 2563');
  });
});
