import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';

/** Whether a death is written down that stands and was not after a moment. */
export function isKnownDead(file: Pick<CaseState, 'deaths' | 'corrections'>, at: string): boolean {
  return file.deaths.some(({ id, on }) => !isCorrected(file, id) && on <= dayOf(at));
}
