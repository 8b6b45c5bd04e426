import type { BatchState, Headcount } from '../arrival/batch.ts';
import { effect } from './effect.ts';

/** The border desk is done with the people of a truck. */
export const batchEnds = effect({
  name: 'batch-ends',
  says: 'The border desk is done with the people of a truck.',
  fields: [],
});

type Closing = {
  readonly declared: BatchState['declared'];
  /** How many were counted at the door, if anybody counted. */
  readonly counted: number | undefined;
  readonly difference: BatchState['difference'];
  readonly children: { readonly counted: Headcount['boys']; readonly recorded: number };
  /** Whom nobody has asked, and why not. */
  readonly unscreened: readonly string[];
  readonly reason: BatchState['unscreened'];
  /** Items of the checklist that are open. */
  readonly open: readonly string[];
};

export type BatchEnds = {
  readonly 'batch-ends.closed': Closing;
  readonly 'batch-ends.taken-back': { readonly people: readonly string[] };
};
