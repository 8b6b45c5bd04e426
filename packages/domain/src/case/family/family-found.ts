import type { CaseState } from '../case.ts';
import { standingFindings } from '../standing-findings.ts';
import { isFoundSafe } from './found.ts';

type Known = Pick<CaseState, 'familySafety' | 'corrections'>;
type Assessment = CaseState['familySafety'][number];

/**
 * What is known of the family's safety at a moment: the last assessment in the file that stands, else what is said now. Whoever had found
 * a family safe that was then found not to be does not find it safe again: somebody else looks.
 */
export function familyFound(file: Known, at: string, said: Found = 'not-assessed'): Found {
  const sofar = file.familySafety.filter((one) => Date.parse(one.at) <= Date.parse(at));
  // A lesser danger that is dated to before the gravest was found makes the family no safer.
  const last = standingFindings(file, sofar, isGravest).at(-1);
  if (last !== undefined && isGravest(last)) return last.outcome;
  const standing = standingFindings(file, sofar, isContrary);
  return standing.findLast((one) => !isRepeated(standing, one))?.outcome ?? said;
}

// The gravest first.
const contrary: readonly string[] = ['unsafe', 'supervised-only'] satisfies readonly Found[];

function isGravest({ outcome }: Assessment): boolean {
  return contrary.indexOf(outcome) === 0;
}

function isContrary({ outcome }: Assessment): boolean {
  return contrary.includes(outcome);
}

function isRepeated(standing: readonly Assessment[], one: Assessment): boolean {
  if (!isFoundSafe(one)) return false;
  const before = standing.slice(0, standing.indexOf(one));
  const own = before.findIndex((other) => isFoundSafe(other) && other.by === one.by);
  return own >= 0 && before.slice(own).some(isContrary);
}

export type Found = 'safe' | 'supervised-only' | 'unsafe' | 'not-found' | 'not-assessed';
