import { ASSET_STAGES, type AssetStage } from '../schemas/vocabulary.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { becameOf } from './knowledge-chain.ts';

/** How much knowledge there is of one stage, and how much of it was distilled further. */
export interface FlowStage {
  stage: AssetStage;
  total: number;
  /** How many of these are invented. */
  samples: number;
  /** How many of these became something of a later stage; undefined of the last stage. */
  onward: number | undefined;
}

const STAGES = Object.keys(ASSET_STAGES) as AssetStage[];

/** The stages in order: stories, assets, cores. */
export const knowledgeFlow = (kb: KnowledgeBase): FlowStage[] =>
  STAGES.map((stage, place) => {
    const own = kb.entries('assets').filter(({ data }) => data.stage === stage);
    const isLater = (other: AssetStage): boolean => STAGES.indexOf(other) > place;
    return {
      stage,
      total: own.length,
      samples: own.filter(({ data }) => data.sample).length,
      onward:
        place === STAGES.length - 1
          ? undefined
          : own.filter((entry) => becameOf(kb, entry).some((other) => other.collection === 'assets' && isLater(other.data.stage))).length,
    };
  });
