import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';
import type { Subject } from './track.ts';

type Finding = CaseState['capacities'][number];

/**
 * The last assessment of whether the person is able to decide a matter, if it still holds on the day of the act
 * (Standards 6.10(d)).
 */
export function findingOn(
  file: Pick<CaseState, 'capacities' | 'corrections'>,
  about: Subject,
  at: string,
): Finding | undefined {
  const last = latest(file.capacities.filter((one) => one.about === about && !isCorrected(file, one.id)));
  return last !== undefined && (last.until ?? dayOf(at)) >= dayOf(at) ? last : undefined;
}
