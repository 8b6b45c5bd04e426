import type { AnyCountry } from '../people/actor.ts';
import type { RecipientKind } from './consent.ts';

const ofStates: readonly RecipientKind[] = ['embassy', 'mission', 'counterpart', 'receiving-authority'];

/** Whether a recipient of a kind speaks for a state. */
function speaksForAState(to: RecipientKind): boolean {
  return ofStates.includes(to);
}

/** Whether a recipient of a kind is always another state's: a mission may be one of Cambodia. */
export function isOfAnotherState(to: RecipientKind): boolean {
  return to !== 'mission' && speaksForAState(to);
}

/** Whether a country is that of the file. */
export function isHere(one: AnyCountry): boolean {
  return one === 'KH';
}
