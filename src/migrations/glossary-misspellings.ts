import { isScalar, isSeq, Pair, Scalar, YAMLSeq } from 'yaml';
import { findMisspellings } from '../thai/misspellings.ts';
import type { Migration } from './migration.ts';
import { fieldOf, groupOf } from './nodes.ts';

const isMisspelt = (item: unknown): boolean => isScalar(item) && typeof item.value === 'string' && findMisspellings(item.value).length > 0;

/** Misspellings stood among the synonyms, and so on the page as words to use; they have a field of their own that only the search reads. */
export const glossaryMisspellings: Migration = {
  id: 'glossary-misspellings',
  title: 'คำที่มักเขียนผิดของคำศัพท์อยู่ใน misspellings ซึ่งใช้ค้นหาเท่านั้น',
  collections: ['glossary'],
  rewrite: (document) => {
    const term = groupOf(document);
    const field = term && fieldOf(term, 'synonyms');
    const synonyms = field?.value;
    if (!term || !field || !isSeq(synonyms)) return [];
    const misspelt = synonyms.items.filter(isMisspelt);
    if (misspelt.length === 0) return [];
    const known = fieldOf(term, 'misspellings');
    const listed = isSeq(known?.value) ? known.value : new YAMLSeq();
    if (!known && synonyms.flow) listed.flow = true;
    listed.items.push(...misspelt);
    synonyms.items = synonyms.items.filter((item) => !isMisspelt(item));
    const place = term.items.indexOf(field);
    if (known) known.value = listed;
    else term.items.splice(place + 1, 0, new Pair<unknown, unknown>(new Scalar('misspellings'), listed));
    if (synonyms.items.length === 0) term.items.splice(place, 1);
    return ['ย้ายคำที่สะกดผิดจาก synonyms ไปไว้ใน misspellings'];
  },
};
