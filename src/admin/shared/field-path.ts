/** A list of the form while it is shown: a key for each item, which stays with it when others come and go. */
export interface ShownList {
  keys: readonly string[];
  /** Whether its items are single values, which have no name of their own. */
  isSingle: boolean;
}

/** `present-field-12` as Decap names a control. */
const nameOf = (id: string): string => id.replace(/-field-\d+$/, '');

/**
 * Where a control stands in the data, from the ids of those around it: of a list comes its id and then the key of the item; of a group
 * its id. `listOf` knows which ids are those of lists.
 */
export const fieldPath = (
  around: readonly (string | undefined)[],
  id: string,
  listOf: (id: string) => ShownList | undefined,
): (string | number)[] => {
  const path: (string | number)[] = [];
  let list: ShownList | undefined;
  let isNameless = false;
  for (const part of [...around, id]) {
    if (part === undefined) continue;
    const index = list ? list.keys.indexOf(part) : -1;
    if (list && index >= 0) {
      path.push(index);
      isNameless = list.isSingle;
      list = undefined;
      continue;
    }
    if (!isNameless) path.push(nameOf(part));
    isNameless = false;
    list = listOf(part);
  }
  return path;
};
