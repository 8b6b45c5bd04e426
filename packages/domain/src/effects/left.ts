import type { leaving } from '../case/movement/track.ts';
import type { ending } from '../case/reintegration/track.ts';
import type { missingEnd } from '../case/safety/track.ts';
import type { stayEnd } from '../case/stay/track.ts';
import { effect, type Told } from './effect.ts';

/** The person is gone from where they were, or counts as gone. */
export const left = effect({
  name: 'left',
  says: 'The person is gone from where they were, or counts as gone.',
  fields: ['leavings', 'stayEnds', 'missingEnds', 'endings', 'centre'],
});

export type Left = {
  readonly 'left.leaving': Told<typeof leaving>;
  readonly 'left.stay': Told<typeof stayEnd>;
  readonly 'left.search': Told<typeof missingEnd>;
  readonly 'left.reintegration': Told<typeof ending>;
};
