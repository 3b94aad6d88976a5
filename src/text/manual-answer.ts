import { languageOf, type Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { durationIn } from './duration.ts';
import { readOpeningHours, type OpeningHours } from '../thai/opening-hours.ts';
import { sumOfFees } from './fee.ts';

/** What somebody asks first of a service; what neither the manual nor the office says is undefined. */
export interface ManualAnswer {
  time: string | undefined;
  timeNote: string | undefined;
  /** `null` where the fees cannot be said as one figure. */
  fee: string | null | undefined;
  place: string | undefined;
  /** Whom to call, and whose number it is where that is not the counter's own. */
  telephone: { number: string; of?: string } | undefined;
  hours: { text: string; opening: OpeningHours | undefined } | undefined;
}

/** The answers of a manual, from its first counter, else from its department, else from the municipality. */
export const manualAnswer = (kb: KnowledgeBase, manual: Entry<'manuals'>): ManualAnswer => {
  const { data } = manual;
  const language = languageOf(manual);
  // Hours are read in Thai only, so those of an English version are the hours of its manual.
  const original = data.translationOf === undefined ? undefined : kb.find('manuals', data.translationOf);
  const { channels, totalTime, totalTimeNote } = data;
  const department = kb.find('departments', data.department)?.data;
  const { contact } = kb.site;
  const counter = channels.find(({ place, counter }) => place ?? counter);
  const own = channels.find(({ telephone }) => telephone)?.telephone;
  const others: [string | undefined, string | undefined][] = [
    [department?.contact.telephone, department?.title],
    [contact.telephone, kb.site.name],
  ];
  const [number, of] = others.find(([telephone]) => telephone) ?? [];
  // The first channel is the office; the hours of another may be of something else.
  const hours = channels[0]?.hours ?? (channels.some(({ hours }) => hours) ? undefined : (department?.contact.hours ?? contact.hours));
  return {
    time: totalTime && durationIn(language, totalTime),
    timeNote: totalTimeNote,
    fee: sumOfFees(data, language),
    place: counter ? [counter.place, counter.counter].filter(Boolean).join(' · ') : (department?.contact.place ?? contact.place),
    telephone: own ? { number: own } : number ? { number, ...(of && { of }) } : undefined,
    hours: hours ? { text: hours, opening: original ? manualAnswer(kb, original).hours?.opening : readOpeningHours(hours) } : undefined,
  };
};
