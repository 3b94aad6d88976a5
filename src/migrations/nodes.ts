import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

/** A group of fields, as migrations handle it. */
export type Group = YAMLMap;
export type Field = Pair;

/** The fields of a document. */
export const groupOf = ({ contents }: Document.Parsed): Group | undefined => (isMap(contents) ? contents : undefined);

export const fieldOf = (group: Group, name: string): Field | undefined =>
  group.items.find(({ key }) => (isScalar(key) ? key.value : key) === name);

/** The group that a field holds. */
export const groupIn = (group: Group, name: string): Group | undefined => {
  const value = fieldOf(group, name)?.value;
  return isMap(value) ? value : undefined;
};

/** The groups of the list that a field holds. */
export const groupsIn = (group: Group, name: string): Group[] => {
  const value = fieldOf(group, name)?.value;
  return isSeq(value) ? value.items.filter((item): item is Group => isMap(item)) : [];
};

/** Gives a field another name; its comments stay. */
export const rename = (field: Field, name: string): void => {
  if (isScalar(field.key)) field.key.value = name;
};

/** Takes a field out of a group, with its comments. */
export const take = (group: Group, name: string): Field | undefined => {
  const index = group.items.findIndex(({ key }) => (isScalar(key) ? key.value : key) === name);
  return index < 0 ? undefined : group.items.splice(index, 1)[0];
};

/** Whether a node is written in braces or brackets. */
export const inOneLine = (node: Node): boolean => 'flow' in node && node.flow;
