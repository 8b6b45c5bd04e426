import { isChild } from '../people/age.ts';
import type { ArrivalState } from './arrival.ts';

/** Whether she was a child when she came: what the border desk owes her, and how the truck is counted, follow from that day. */
export function arrivedAsAChild({ age, recordedAt }: Pick<ArrivalState, 'age' | 'recordedAt'>): boolean {
  return isChild({ age }, recordedAt);
}
