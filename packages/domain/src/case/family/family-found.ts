import type { CaseState } from '../case.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'familySafety' | 'corrections'>;

/**
 * What is known of the family's safety at a moment: the last assessment in the file that stands, else what is said now.
 */
export function familyFound(file: Known, at: string, said: Found = 'not-assessed'): Found {
  return latest(standingAt(file, file.familySafety, at))?.outcome ?? said;
}

export type Found = 'safe' | 'supervised-only' | 'unsafe' | 'not-found' | 'not-assessed';
