import { languageOf, type AnyEntry, type Entry } from '../../domain/entry.ts';
import type { EntryData } from '../../schemas/collections.ts';
import { durationIn } from '../../text/duration.ts';
import { describeFee, sumOfFees } from '../../text/fee.ts';
import { manualWords } from '../../text/manual-words.ts';
import type { PageRecord } from '../shared/page-record.ts';

/** Facts as fields give them: some have none, or nothing to say. */
type Facts = { [Kind in keyof PageRecord['facts']]: string | undefined };

/** Items of a list that are told; the page has them all. */
const MAX_ITEMS = 3;

/** The first of several, and how many more there are. */
const listFirst = (items: readonly string[], separator = ' · '): string => {
  const told = items.slice(0, MAX_ITEMS).join(separator);
  return items.length > MAX_ITEMS ? `${told} และอีก ${items.length - MAX_ITEMS} รายการ` : told;
};

const joinParts = (...parts: readonly (string | undefined)[]): string => [...new Set(parts.filter(Boolean))].join(' ');

const factsOfManual = (entry: Entry<'manuals'>): Facts => {
  const manual = entry.data;
  const language = languageOf(entry);
  return {
    fee: manual.noFees
      ? sumOfFees(manual, language)!
      : listFirst(manual.fees.map((fee) => joinParts(fee.item, describeFee(fee, language)))),
    documents: manual.noDocuments ? manualWords(language).noDocuments : listFirst(manual.documents.map(({ name }) => name)),
    time: manual.totalTime && durationIn(language, manual.totalTime),
    form: listFirst(manual.forms.map(({ title }) => title)),
    // A manual may name several places; the first is the office.
    telephone: manual.channels.find(({ telephone }) => telephone)?.telephone,
    hours: manual.channels.find(({ hours }) => hours)?.hours,
    place: joinParts(manual.channels[0]?.place, manual.channels[0]?.counter),
  };
};

const factsOfContact = ({ telephone, hours, place }: EntryData<'departments'>['contact']): Facts => ({ telephone, hours, place });

const factsOf = (entry: AnyEntry): Facts => {
  if (entry.collection === 'manuals') return factsOfManual(entry);
  if (entry.collection === 'departments') return { who: entry.data.head, ...factsOfContact(entry.data.contact) };
  if (entry.collection === 'experts') return { who: entry.data.post, ...factsOfContact(entry.data.contact) };
  return {};
};

/** What can be told of an entry in a few words, all of which its page says. */
export const collectFacts = (entry: AnyEntry): PageRecord['facts'] =>
  Object.fromEntries(Object.entries(factsOf(entry)).filter(([, text]) => text));
