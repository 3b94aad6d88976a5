import { describe, expect, it } from 'vitest';
import { discussionOf, feedbackOf } from '#src/text/feedback.ts';

const PAGE = { title: 'ขออนุญาต A&B', url: 'https://km.go.th/manuals/permit/?a=1' };
const MAIL = { email: 'saraban@sanpong.go.th' };

describe('what a reader may write about a page', () => {
  it('has no link where the site names no channel', () => {
    expect(feedbackOf({ contact: { telephone: '053-211-234' } }, PAGE)).toBeUndefined();
  });

  it('goes by e-mail with the page filled in, whatever its title is', () => {
    const mail = new URL(feedbackOf({ contact: MAIL }, PAGE)!.mend.href);
    expect(mail.pathname).toBe('saraban@sanpong.go.th');
    expect(mail.searchParams.get('subject')).toBe('แจ้งแก้ไขข้อมูล: ขออนุญาต A&B');
    expect(mail.searchParams.get('body')).toMatch(/หน้าเว็บ: https:\/\/km\.go\.th\/manuals\/permit\/\?a=1$/);
  });

  it('goes by the form of the site, each of its places filled in', () => {
    const { helped, missed } = feedbackOf({ contact: MAIL, feedback: 'https://form.go.th/f?t={title}&u={address}&v={address}' }, PAGE)!;
    const asked = new URL(missed.href).searchParams;
    expect(new URL(helped.href).searchParams.get('t')).toBe('หน้านี้ช่วยได้: ขออนุญาต A&B');
    expect([asked.get('t'), asked.get('u'), asked.get('v')]).toEqual(['หน้านี้ยังไม่ตอบเรื่องที่หา: ขออนุญาต A&B', PAGE.url, PAGE.url]);
  });

  it('is in the language of the page, but for the subject that the office reads', () => {
    const { ask, mend, helped, missed } = feedbackOf({ contact: MAIL }, PAGE, 'en')!;
    for (const words of [ask, mend.label, helped.label, missed.label]) expect(words).toMatch(/^[A-Za-z ,?]+$/);
    const mail = new URL(mend.href).searchParams;
    expect(mail.get('subject')).toBe('แจ้งแก้ไขข้อมูล: ขออนุญาต A&B');
    expect(mail.get('body')).toMatch(/^Your message:/);
  });

  it('keeps what a mailto: of the site says already', () => {
    const { href } = feedbackOf({ contact: {}, feedback: 'mailto:km@sanpong.go.th?cc=b@sanpong.go.th&subject={title}' }, PAGE)!.mend;
    expect(new URL(href).searchParams.getAll('subject')).toEqual(['แจ้งแก้ไขข้อมูล: ขออนุญาต A&B']);
  });

  it('fills in a title that looks like a place to fill', () => {
    const { href } = feedbackOf(
      { contact: {}, feedback: 'https://f.go.th/?t={title}&u={address}' },
      { ...PAGE, title: '{address} $&' },
    )!.mend;
    expect(new URL(href).searchParams.get('t')).toBe('แจ้งแก้ไขข้อมูล: {address} $&');
  });
});

describe('where people talk about a page', () => {
  it.each([
    ['https://github.com/town/km/issues/new?title={title}&body={address}', 'title', 'body'],
    ['https://line.me/R/oaMessage/@town/?text={title}&page={address}', 'text', 'page'],
  ])('is %s with the page filled in', (discuss, title, address) => {
    const { searchParams } = new URL(discussionOf({ discuss }, PAGE)!);
    expect([searchParams.get(title), searchParams.get(address)]).toEqual([PAGE.title, PAGE.url]);
  });

  it('is a mail with title and address where an address of mail is all that is named', () => {
    const mail = new URL(discussionOf({ discuss: 'mailto:km@sanpong.go.th' }, PAGE)!);
    expect(mail.searchParams.get('subject')).toBe(PAGE.title);
    expect(mail.searchParams.get('body')).toContain(PAGE.url);
  });

  it('is a room as it is, and nowhere where none is named', () => {
    expect(discussionOf({ discuss: 'https://line.me/ti/g2/room' }, PAGE)).toBe('https://line.me/ti/g2/room');
    expect(discussionOf({}, PAGE)).toBeUndefined();
  });
});
