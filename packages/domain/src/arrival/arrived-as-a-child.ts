import { isChild } from '../people/age.ts';
import type { ArrivalState } from './arrival.ts';

/** Whether the person was a child on arrival: what the border desk owes them, and how the truck is counted, follow from that day. */
export function arrivedAsAChild({ age, recordedAt }: Pick<ArrivalState, 'age' | 'recordedAt'>): boolean {
  return isChild({ age }, recordedAt);
}
