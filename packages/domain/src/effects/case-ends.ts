import type { closing } from '../case/closing/track.ts';
import { effect, type Told } from './effect.ts';

/** The file is closed: nobody works on it any more. */
export const caseEnds = effect({
  name: 'case-ends',
  says: 'The file is closed: nobody works on it any more.',
  fields: ['status', 'closures', 'centre'],
});

export type CaseEnds = {
  readonly 'case-ends': Told<typeof closing> & {
    /** That two organisations found conclusive evidence, and nobody says otherwise (Standards 7.1(c)). */
    readonly proven: boolean;
  };
};
