import type { reopening } from '../case/closing/track.ts';
import { effect, type Told } from './effect.ts';

/** A closed file is worked on again. */
export const caseReopens = effect({
  name: 'case-reopens',
  says: 'A closed file is worked on again.',
  fields: ['status', 'reopenings'],
});

export type CaseReopens = {
  readonly 'case-reopens': Told<typeof reopening> | { readonly reason: string };
};
