import { compareThai } from '../thai/order.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { holdersByTopic } from './knowledge-chain.ts';

/** Who knows what: topics beside departments. */
export interface ExpertMatrix {
  /** Departments that have an expert, in their own order. */
  departments: readonly Entry<'departments'>[];
  /** Whether an expert belongs to no department. */
  outside: boolean;
  /** Topics with those who know them, the fewest first: these are lost first. */
  topics: readonly { topic: string; experts: readonly Entry<'experts'>[] }[];
}

/** Holders of assets and the topics of cards alike, so that the page on risks counts the same. */
export const expertMatrix = (kb: KnowledgeBase): ExpertMatrix => {
  const topics = [...holdersByTopic(kb)]
    .map(([topic, holders]) => ({ topic, experts: [...holders] }))
    .sort((a, b) => a.experts.length - b.experts.length || compareThai(a.topic, b.topic));
  const experts = topics.flatMap((topic) => topic.experts);
  return {
    departments: kb.entries('departments').filter(({ id }) => experts.some(({ data }) => data.department === id)),
    outside: experts.some(({ data }) => data.department === undefined),
    topics,
  };
};
