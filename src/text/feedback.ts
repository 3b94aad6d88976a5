import type { Site } from '../schemas/site.ts';
import type { Language } from '../schemas/vocabulary.ts';

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
  /** What the last two answer. */
  ask: string;
  mend: FeedbackLink;
  helped: FeedbackLink;
  missed: FeedbackLink;
}

/** What the links say, and what the office reads as the subject: in Thai in every language. */
const WORDS: Record<Language, Record<keyof Feedback | 'mailBody', string>> = {
  th: {
    ask: 'หน้านี้ช่วยได้ไหม',
    mend: 'แจ้งแก้ไขข้อมูล',
    helped: 'ช่วยได้',
    missed: 'ยังไม่ได้คำตอบ',
    mailBody: 'ข้อความของท่าน:\n\n\nหน้าเว็บ: ',
  },
  en: {
    ask: 'Did this page help?',
    mend: 'Report a mistake',
    helped: 'Yes',
    missed: 'No, I did not find the answer',
    mailBody: 'Your message:\n\n\nPage: ',
  },
};
const SUBJECTS = { mend: 'แจ้งแก้ไขข้อมูล', helped: 'หน้านี้ช่วยได้', missed: 'หน้านี้ยังไม่ตอบเรื่องที่หา' };

/** Fills the page into a channel: a template of a URL, or an e-mail address. */
const fillChannel = (channel: string, subject: string, url: string, language: Language = 'th'): string => {
  const encoded = { '{title}': encodeURIComponent(subject), '{address}': encodeURIComponent(url) };
  const filled = channel.replace(/\{title\}|\{address\}/g, (name) => encoded[name as keyof typeof encoded]);
  if (!/^mailto:[^?]+$/i.test(channel)) return filled;
  return `${channel}?subject=${encoded['{title}']}&body=${encodeURIComponent(WORDS[language].mailBody)}${encoded['{address}']}`;
};

/** Where readers of a site write to: the channel it names, else its e-mail address; nothing where it has neither. */
export const feedbackOf = (
  { feedback, contact: { email } }: Pick<Site, 'feedback' | 'contact'>,
  page: WrittenAbout,
  language: Language = 'th',
): Feedback | undefined => {
  const channel = feedback ?? (email && `mailto:${email}`);
  if (!channel) return undefined;
  const words = WORDS[language];
  const link = (about: keyof typeof SUBJECTS): FeedbackLink => ({
    label: words[about],
    href: fillChannel(channel, `${SUBJECTS[about]}: ${page.title}`, page.url, language),
  });
  return { ask: words.ask, mend: link('mend'), helped: link('helped'), missed: link('missed') };
};

/** Where people talk about a page, by the channel that the site names for it; nothing where it names none. */
export const discussionOf = ({ discuss }: Pick<Site, 'discuss'>, { title, url }: WrittenAbout): string | undefined =>
  discuss && fillChannel(discuss, title, url);
