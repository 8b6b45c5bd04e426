import type { belongings, belongingsReturn } from '../case/belongings/track.ts';
import { effect, type Told } from './effect.ts';

/** What is the person’s is kept for them, or comes back. */
export const belongingsKept = effect({
  name: 'belongings-kept',
  says: 'What is the person’s is kept for them, or comes back.',
  fields: ['belongings', 'belongingsReturns', 'discrepancies', 'discrepanciesSettled'],
});

export type BelongingsKept = {
  readonly 'belongings-kept.listed': Told<typeof belongings>;
  readonly 'belongings-kept.returned': Told<typeof belongingsReturn>;
  readonly 'belongings-kept.difference': object;
};
