import type { interventionReport, interventionStart } from '../case/crisis/track.ts';
import { effect, type Told } from './effect.ts';

/** People go in to take the person out of danger. */
export const rescued = effect({
  name: 'rescued',
  says: 'People go in to take the person out of danger.',
  fields: ['interventionStarts', 'interventionReports'],
});

export type Rescued = {
  /** What is let go now rests on the plan as it stands; what has begun already, on the plan of then. */
  readonly 'rescued.begins': Told<typeof interventionStart> & { readonly begunAt?: string };
  readonly 'rescued.done': Told<typeof interventionReport>;
};
