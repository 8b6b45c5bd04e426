import type { AgeClass } from '../case/clear.ts';
import { isChild } from '../people/age.ts';
import type { Circumstance } from './templates/circumstance.ts';

type Proposed = {
  readonly age: AgeClass;
  readonly direction: 'inbound' | 'outbound';
  readonly citizenship: string;
  readonly circumstances: readonly Circumstance[];
};

/** What follows from age and citizenship stands among the circumstances whatever the form said: in doubt a child. */
export function allCircumstances(
  { age, direction, citizenship: of, circumstances }: Proposed,
  at: string,
): Circumstance[] {
  const implied: Circumstance[] = [
    ...(isChild({ age }, at) ? (['child'] as const) : []),
    ...(direction === 'outbound' && of !== 'KH' ? (['foreign-victim-in-cambodia'] as const) : []),
  ];
  return [...new Set([...circumstances, ...implied])];
}
