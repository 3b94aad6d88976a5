import type { Problem, Severity } from '../content/problem.ts';
import type { RuleText } from '../content/rule-text.ts';
import type { ContentTree } from '../content/tree.ts';
import { SEVERITIES } from '../schemas/vocabulary.ts';

type Setting = keyof typeof SEVERITIES;
const RANKS: Record<Setting, number> = { off: 0, note: 1, warning: 2, error: 3 };

/** What a town says of rules in `checks` of `site.yaml`, as read: whatever else is wrong in that file. */
export const settingsOf = ({ entries }: ContentTree): [rule: string, setting: string][] => {
  const site = entries.find(({ raw }) => raw.collection === 'site')?.raw.data as { checks?: unknown } | undefined;
  const checks = site?.checks;
  if (typeof checks !== 'object' || checks === null || Array.isArray(checks)) return [];
  return Object.entries(checks as Record<string, unknown>).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
};

const isSetting = (setting: string): setting is Setting => Object.hasOwn(SEVERITIES, setting);

/** Whether a town may take a rule so: one that keeps the build and its readers safe only as it is, or more severely. */
export const isAllowed = ({ severity, binding }: RuleText, setting: string): boolean =>
  isSetting(setting) && (!binding || RANKS[setting] >= RANKS[severity]);

/** Problems as severe as the town takes them; those of rules that are off are left out. */
export const asTownTakes = (problems: readonly Problem[], tree: ContentTree, rules: readonly RuleText[]): Problem[] => {
  const settings = new Map(settingsOf(tree).filter(([id, setting]) => rules.some((rule) => rule.id === id && isAllowed(rule, setting))));
  if (settings.size === 0) return [...problems];
  return problems.flatMap((problem) => {
    const setting = settings.get(problem.rule);
    if (setting === 'off') return [];
    return setting === undefined ? problem : { ...problem, severity: setting as Severity };
  });
};
