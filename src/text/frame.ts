import type { Language } from '../schemas/vocabulary.ts';

/** Words of the frame that belong to the page itself, in its language. */
export const FRAME: Record<Language, { locale: string; skip: string; here: string; home: string }> = {
  th: { locale: 'th_TH', skip: 'ข้ามไปยังเนื้อหา', here: 'ตำแหน่งปัจจุบัน', home: 'หน้าแรก' },
  en: { locale: 'en_GB', skip: 'Skip to content', here: 'You are here', home: 'Home' },
};
