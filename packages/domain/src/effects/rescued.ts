import type { interventionReport, interventionStart } from '../case/crisis/track.ts';
import { effect, type Told } from './effect.ts';

/** People go in to take the person out of danger. */
export const rescued = effect({
  name: 'rescued',
  says: 'People go in to take the person out of danger.',
  fields: ['interventionStarts', 'interventionReports'],
});

export type Rescued = {
  readonly 'rescued.begins': Told<typeof interventionStart>;
  readonly 'rescued.done': Told<typeof interventionReport>;
};
