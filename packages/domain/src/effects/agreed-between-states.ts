import { effect } from './effect.ts';

/** Two states agree, plan or negotiate: what they do for everybody whom they send home to each other. */
export const agreedBetweenStates = effect({
  name: 'agreed-between-states',
  says: 'Two states agree, plan or negotiate.',
  fields: [],
});

type Period = { readonly from: string; readonly until: string };

export type AgreedBetweenStates = {
  readonly 'agreed-between-states.planned': Period & { readonly others: readonly Period[] };
  readonly 'agreed-between-states.moved-on': object;
  /** What was on the agenda, and what was heard of it. */
  readonly 'agreed-between-states.met': {
    readonly agenda: readonly { readonly kind: string; readonly item: string }[];
    readonly answered: readonly { readonly item: string }[];
  };
  readonly 'agreed-between-states.disputed': object;
  readonly 'agreed-between-states.negotiated': object;
  /** How far a dispute has come, and what each step of its negotiation came to. */
  readonly 'agreed-between-states.reported': {
    readonly status: 'open' | 'reported' | 'settled';
    readonly steps: readonly { readonly result: 'goes-on' | 'settled' | 'failed' }[];
  };
  readonly 'agreed-between-states.recommended': object;
};
