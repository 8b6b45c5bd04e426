import type { filledForm } from '../case/records/track.ts';
import { effect, type Told } from './effect.ts';

/** A form or a report speaks of the person. */
export const reported = effect({
  name: 'reported',
  says: 'A form or a report speaks of the person.',
  fields: ['filledForms'],
});

export type Reported = {
  readonly 'reported.form': Told<typeof filledForm>;
};
