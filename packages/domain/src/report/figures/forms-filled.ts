import type { CaseState } from '../../case/case.ts';
import { type Counts, counted } from './counted.ts';

/** In how many cases each of the nine forms is filled in (Standards 11(9)); filled twice it counts once. */
export function formsFilled(files: readonly Pick<CaseState, 'filledForms'>[]): Counts {
  return counted(files.flatMap(({ filledForms }) => [...new Set(filledForms.map(({ form }) => form))]));
}
