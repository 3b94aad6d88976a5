import type { Duration } from '../schemas/fragments/duration.ts';
import { formatDuration, formatDurationInEnglish } from '../schemas/fragments/total-time.ts';
import type { Language } from '../schemas/vocabulary.ts';

/** `3 วันทำการ`, `3 working days`. */
export const durationIn = (language: Language, time: Duration): string =>
  language === 'en' ? formatDurationInEnglish(time) : formatDuration(time);
