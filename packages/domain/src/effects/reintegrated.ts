import type { named, reintegration } from '../case/reintegration/track.ts';
import { effect, type Told } from './effect.ts';

/** The person goes back to live in a community, on trial or for good. */
export const reintegrated = effect({
  name: 'reintegrated',
  says: 'The person goes back to live in a community, on trial or for good.',
  fields: ['reintegrations', 'confirmations'],
});

export type Reintegrated = {
  readonly 'reintegrated.trial': Told<typeof reintegration>;
  readonly 'reintegrated.confirmed': Told<typeof named>;
};
