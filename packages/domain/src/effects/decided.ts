import type { decisionTaken } from '../case/decisions/track.ts';
import type { appeal, takingPart } from '../case/justice/track.ts';
import { effect, type Told } from './effect.ts';

/** The person decides, or somebody decides what is theirs to decide. */
export const decided = effect({
  name: 'decided',
  says: 'The person decides, or somebody decides what is theirs to decide.',
  fields: ['decisions', 'takingPart', 'appeals'],
});

export type Decided = {
  readonly 'decided.matter': Told<typeof decisionTaken>;
  readonly 'decided.taking-part': Told<typeof takingPart>;
  readonly 'decided.appeal': Told<typeof appeal>;
};
