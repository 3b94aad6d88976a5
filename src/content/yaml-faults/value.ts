import { allSchemas } from '../../schemas/collections.ts';
import { walkSchema } from '../../schemas/walk.ts';
import { withoutEdit, type Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { explainBrackets, explainUnopened } from './brackets.ts';
import { explainColon, explainColonInText, explainNoName } from './colon.ts';
import { explainFirstCharacter } from './first-character.ts';
import { explainMark } from './list.ts';
import { explainQuotation } from './quotation.ts';
import { explainMergeKey, explainReference } from './reference.ts';

/** Names of all fields of all collections. */
const FIELD_NAMES = new Set<string>();
for (const schema of Object.values(allSchemas))
  walkSchema(schema, ({ path }) => {
    for (const name of path) FIELD_NAMES.add(name);
    return false;
  });

/** A value that begins or ends as no text may. */
export const explainValue = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
  switch (item.style) {
    case 'double':
    case 'single':
      return explainMergeKey(item) ?? explainQuotation(item, value, yaml);
    case 'flow':
      return explainMergeKey(item) ?? explainBrackets(item, value, yaml);
    case 'plain':
      return explainMergeKey(item) ?? explainPlain(item, value, yaml);
    default:
      return explainMergeKey(item);
  }
};

const explainPlain = (item: YamlItem, value: string, yaml: string): Fault | undefined =>
  explainReference(item, value, yaml) ??
  explainFirstCharacter(item, value) ??
  (item.more.length === 0 && !item.key ? explainNoName(value, item.start) : undefined) ??
  explainBeginning(item, value, yaml) ??
  (item.more.length === 0 ? explainUnopened(item, value) : undefined) ??
  explainColonInText(item, value);

/** A value that is a field or an item itself, but for a space or its mark. */
const explainBeginning = ({ line, start, dash, key }: YamlItem, value: string, yaml: string): Fault | undefined => {
  const onNextLine = yaml.slice(line, start).includes('\n');
  const missing = explainColon(value, start);
  // An item may be a text that has a colon (`doi:10.14456/x`); one that names a field is not.
  if (missing && (onNextLine || (dash && !key && FIELD_NAMES.has(value.slice(0, missing.offset - start))))) return missing;
  const mark = onNextLine ? explainMark(value, start) : undefined;
  return mark && withoutEdit(mark);
};
