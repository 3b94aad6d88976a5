import type { Fault } from '../fault.ts';
import { readLines, type YamlItem } from '../yaml-lines.ts';
import { findTextItems } from './colon.ts';
import { findDocuments } from './document.ts';
import { findDuplicates } from './duplicate.ts';
import { explainAfter } from './hash.ts';
import { explainDashes } from './list.ts';
import { explainMore } from './more-lines.ts';
import { isOutOfLine } from './out-of-line.ts';
import { explainStray } from './stray.ts';
import { findTabs } from './tab.ts';
import { explainValue } from './value.ts';

export { findOutOfLine } from './out-of-line.ts';
export { findStray } from './stray.ts';

/**
 * Everything in a YAML text that cannot have been meant as YAML reads it, or that it cannot read. Each is told where it
 * begins, in the order of lines. What a sound text may hold (comments on lines of their own, lists, blocks) is none.
 */
export const findYamlFaults = (yaml: string): Fault[] => {
  const { items, stray } = readLines(yaml);
  const tabs = findTabs(items);
  const faults = [
    ...items.flatMap((item, index) => faultsOf(item, yaml, items, index)),
    ...stray.flatMap(({ text, start }) => explainStray(text, start) ?? []),
    ...tabs,
    ...findTextItems(items, yaml),
    ...findDuplicates(items),
    ...findDocuments(yaml),
  ].sort((a, b) => a.offset - b.offset);
  // How far a tab reaches is anyone's guess; what follows it may stand where it should.
  return tabs.length > 0 ? faults.filter(({ rule }) => rule !== 'yaml-indentation' && rule !== 'yaml-list') : faults;
};

const faultsOf = (item: YamlItem, yaml: string, items: readonly YamlItem[], index: number): Fault | Fault[] => {
  const value = yaml.slice(item.start, item.end);
  return (
    explainDashes(item, yaml) ??
    explainValue(item, value, yaml) ??
    explainMore(item, yaml, item.more.length > 0 && isOutOfLine(items, index)) ??
    explainAfter(item, value, yaml) ??
    []
  );
};
