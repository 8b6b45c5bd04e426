import type { HandoverState } from '../handover/handover.ts';
import { isChild, type knownAgeOf } from '../people/age.ts';

type Known = ReturnType<typeof knownAgeOf>;

/** Her age by what the other side calls her and by the birth year of its sheet: where one of them says child, she is one (Standards 6.11(e)). */
export function ageFromTheOtherSide({ age }: Pick<HandoverState, 'age'>, told: Known, at: string): Known {
  const doubt = { ...told, age: 'presumed-child', ageGroup: 'unknown' } as const;
  if (!isChild({ age }, at)) return told.childUntil !== undefined ? doubt : { age, ageGroup: told.ageGroup };
  return isChild(told, at) ? { ...told, age } : { age, ageGroup: doubt.ageGroup };
}
