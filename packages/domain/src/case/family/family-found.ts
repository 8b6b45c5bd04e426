import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { isFoundSafe } from './found.ts';

type Known = Pick<CaseState, 'familySafety' | 'corrections'>;
type Assessment = CaseState['familySafety'][number];

/**
 * What is known of the family's safety at a moment: the last assessment in the file that stands, else what is said now. Whoever had found
 * a family safe that was then found not to be does not find it safe again: somebody else looks.
 */
export function familyFound(file: Known, at: string, said: Found = 'not-assessed'): Found {
  const standing = file.familySafety
    .filter((one) => Date.parse(one.at) <= Date.parse(at) && (isContrary(one) || !isCorrected(file, one.id)))
    .toSorted((a, b) => Date.parse(foundAt(a)) - Date.parse(foundAt(b)));
  return standing.findLast((one) => !isRepeated(standing, one))?.outcome ?? said;
}

const contrary: readonly string[] = ['unsafe', 'supervised-only'] satisfies readonly Found[];

/** A danger that was found: nobody corrects it away, and a date before an older word of safety does not hide it. */
function isContrary({ outcome }: Assessment): boolean {
  return contrary.includes(outcome);
}

function foundAt(one: Assessment): string {
  return isContrary(one) ? (one.heardAt ?? one.at) : one.at;
}

function isRepeated(standing: readonly Assessment[], one: Assessment): boolean {
  if (!isFoundSafe(one)) return false;
  const before = standing.slice(0, standing.indexOf(one));
  const own = before.findIndex((other) => isFoundSafe(other) && other.by === one.by);
  return own >= 0 && before.slice(own).some(isContrary);
}

export type Found = 'safe' | 'supervised-only' | 'unsafe' | 'not-found' | 'not-assessed';
