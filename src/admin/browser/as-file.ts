import type { EntryFile } from '../../content/raw-entry.ts';
import { fileText } from '../shared/entry-text.ts';
import { listOf } from '../shared/form-collections.ts';
import { ID_FIELD } from '../shared/form-fields.ts';
import type { EntryMap, ImmutableMap } from './decap.ts';
import type { Town } from './town.ts';
import { suggestedId } from './widgets.ts';

/** An entry of the form as the file that a save would write. */
export interface FormFile {
  collection: EntryFile['collection'];
  /** Path within the content folder. */
  path: string;
  text: string;
  /** The data of the form, with the id that an entry gets when nobody chose one. */
  data: ImmutableMap;
}

/** The file that an entry would be saved as. */
export const asFile = (town: Town, entry: EntryMap): FormFile => {
  const list = String(entry.get('collection'));
  const { collection, format } = listOf(list);
  const given = entry.get('data');
  const isNamed = entry.get('newRecord') !== true || Boolean(given.get(ID_FIELD));
  const data = isNamed ? given : given.set(ID_FIELD, suggestedId(town, entry, list));
  const known = entry.get('path');
  const path = known ? known.slice(town.facts.prefix.length) : `${collection}/${String(data.get(ID_FIELD))}.${format}`;
  return { collection, path, text: fileText(collection, format, data.toJS()), data };
};
