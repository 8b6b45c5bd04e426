import type { decisionTaken } from '../case/decisions/track.ts';
import type { appeal, takingPart } from '../case/justice/track.ts';
import { effect, type Told } from './effect.ts';

/** Something of the person's life is decided, by whomever. */
export const decided = effect({
  name: 'decided',
  says: 'Something of the person’s life is decided, by whomever.',
  fields: ['decisions', 'takingPart', 'appeals'],
});

export type Decided = {
  readonly 'decided.matter': Told<typeof decisionTaken>;
  readonly 'decided.taking-part': Told<typeof takingPart>;
  readonly 'decided.appeal': Told<typeof appeal>;
};
