import { needsAction } from '../../domain/row-order.ts';
import type { ResultStatus } from '../../schemas/vocabulary.ts';

/** How a status is coloured; its words always stand beside the colour. */
export const statusStyle = (status: ResultStatus): 'bad' | 'good' | undefined =>
  needsAction(status) ? 'bad' : status === 'done' || status === 'on-track' ? 'good' : undefined;
