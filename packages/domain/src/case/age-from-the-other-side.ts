import type { HandoverState } from '../handover/handover.ts';
import { isChild, type knownAgeOf } from '../people/age.ts';

type Known = ReturnType<typeof knownAgeOf>;

/**
 * The person’s age by the other side’s word and by the birth year of its sheet: a child if either says so
 * (Standards 6.11(e)).
 */
export function ageFromTheOtherSide({ age }: Pick<HandoverState, 'age'>, told: Known, at: string): Known {
  const doubt = { ...told, age: 'presumed-child', ageGroup: 'unknown' } as const;
  if (!isChild({ age }, at)) return told.childUntil !== undefined ? doubt : { age, ageGroup: told.ageGroup };
  return isChild(told, at) ? { ...told, age } : { age, ageGroup: doubt.ageGroup };
}
