import type { Site } from '../schemas/site.ts';

/** A page that somebody writes about. */
export interface WrittenAbout {
  title: string;
  /** Its full URL. */
  url: string;
}

/** What a reader may say of a page, with a link that has the page filled in. */
export interface FeedbackLink {
  label: string;
  href: string;
}

/** The ways to write about a page: to mend it, and whether it helped. */
export interface Feedback {
  mend: FeedbackLink;
  helped: FeedbackLink;
  missed: FeedbackLink;
}

const MAIL_BODY = 'ข้อความของท่าน:\n\n\nหน้าเว็บ: ';

/** Fills the page into a channel: a template of a URL, or an e-mail address. */
const fillChannel = (channel: string, subject: string, url: string): string => {
  const encoded = { '{title}': encodeURIComponent(subject), '{address}': encodeURIComponent(url) };
  const filled = channel.replace(/\{title\}|\{address\}/g, (name) => encoded[name as keyof typeof encoded]);
  if (!/^mailto:[^?]+$/i.test(channel)) return filled;
  return `${channel}?subject=${encoded['{title}']}&body=${encodeURIComponent(MAIL_BODY)}${encoded['{address}']}`;
};

/** Where readers of a site write to: the channel it names, else its e-mail address; nothing where it has neither. */
export const feedbackOf = (
  { feedback, contact: { email } }: Pick<Site, 'feedback' | 'contact'>,
  page: WrittenAbout,
): Feedback | undefined => {
  const channel = feedback ?? (email && `mailto:${email}`);
  if (!channel) return undefined;
  const link = (label: string, subject: string): FeedbackLink => ({
    label,
    href: fillChannel(channel, `${subject}: ${page.title}`, page.url),
  });
  return {
    mend: link('แจ้งแก้ไขข้อมูล', 'แจ้งแก้ไขข้อมูล'),
    helped: link('ช่วยได้', 'หน้านี้ช่วยได้'),
    missed: link('ยังไม่ได้คำตอบ', 'หน้านี้ยังไม่ตอบเรื่องที่หา'),
  };
};

/** Where people talk about a page, by the channel that the site names for it; nothing where it names none. */
export const discussionOf = ({ discuss }: Pick<Site, 'discuss'>, { title, url }: WrittenAbout): string | undefined =>
  discuss && fillChannel(discuss, title, url);
