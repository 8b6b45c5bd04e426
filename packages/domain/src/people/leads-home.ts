import type { CaseState } from '../case/case.ts';
import { type AnyCountry, country, elsewhere } from './actor.ts';

/**
 * Whether a way leads to the person’s own country, or nobody knows which that is: asked of a return alone, never of
 * what the person is given.
 */
export function leadsHome({ citizenship }: Pick<CaseState, 'citizenship'>, to: AnyCountry): boolean {
  if (citizenship === 'stateless' || citizenship === 'unknown') return true;
  return (country.safeParse(citizenship).data ?? elsewhere) === to;
}
