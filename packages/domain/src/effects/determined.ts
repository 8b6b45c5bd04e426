import type { ScreeningResult } from '../arrival/screening.ts';
import type { Determination } from '../case/case.ts';
import type { Agreed } from './agreed.ts';
import { effect } from './effect.ts';

/** What is said of whether the person is a victim, and on what it rests. */
type Determining = {
  readonly status: Determination['status'];
  readonly stages?: Determination['stages'];
  readonly evidence?: Determination['evidence'];
};

/** Somebody says whether the person is a victim. */
export const determined = effect({
  name: 'determined',
  says: 'Somebody says whether the person is a victim.',
  fields: ['determinations', 'proposals', 'exploitation', 'sector'],
});

export type Determined = {
  readonly 'determined.said': Determining;
  readonly 'determined.agreed': Agreed;
  /** At the border: what the answers lead to, and what the officer says. */
  readonly 'determined.screening': { readonly found: ScreeningResult; readonly said: ScreeningResult };
};
