import type { CaseState } from '../case.ts';
import { isTakenAway } from '../identification/corrected.ts';
import { latest } from '../latest.ts';
import { saysYes } from './says-yes.ts';

type Known = Pick<CaseState, 'decisions' | 'corrections'>;
type Decision = CaseState['decisions'][number];

const matters: readonly string[] = ['placement', 'reintegration'];

/** Whether somebody decided that the person does not go to live there. */
export function isNoToPlacement({ about, answer }: Decision): boolean {
  return matters.includes(about) && answer === 'leave-it';
}

/** Whether the last that was decided of where the person is to live, at a moment, is a no; one colleague alone corrects none away. */
export function saidNoToPlacement(file: Known, at: string): boolean {
  const isGone = (one: Decision) => isTakenAway(file, one.id, { keepsDangerAway: isNoToPlacement(one) });
  const decided = file.decisions.filter((one) => Date.parse(one.at) <= Date.parse(at) && !isGone(one));
  const last = latest(decided.filter(({ about }) => matters.includes(about)));
  return last !== undefined && isNoToPlacement(last);
}

type Decided = Pick<CaseState, 'decisions'>;

/** The last that was written down of a placement, whenever it was said. */
function lastOnPlacement({ decisions }: Decided): Decision | undefined {
  return decisions.findLast(({ about }) => about === 'placement');
}

/** Whether the last that was written down of a placement is a no. */
export function endsInNoToPlacement(file: Decided): boolean {
  return lastOnPlacement(file)?.answer === 'leave-it';
}

/** Whether the last that was written down of a placement is a yes in a child's best interest. */
export function isPlacedInBestInterest(file: Decided): boolean {
  const last = lastOnPlacement(file);
  return last !== undefined && last.decidedBy === 'best-interest' && saysYes(last);
}
