import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'familySafety' | 'corrections'>;

/**
 * What is known of her family's safety at a moment: the last assessment in the file that stands, else what is said now.
 */
export function familyFound(file: Known, at: string, said: Found = 'not-assessed'): Found {
  const known = file.familySafety.filter((one) => Date.parse(one.at) <= Date.parse(at) && !isCorrected(file, one.id));
  return latest(known)?.outcome ?? said;
}

type Found = 'safe' | 'supervised-only' | 'unsafe' | 'not-found' | 'not-assessed';
