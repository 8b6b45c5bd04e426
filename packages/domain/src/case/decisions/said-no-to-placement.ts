import type { CaseState } from '../case.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'decisions' | 'corrections'>;
type Decision = CaseState['decisions'][number];

const matters: readonly string[] = ['placement', 'reintegration'];

/** Whether somebody decided that the person does not go to live there. */
export function isNoToPlacement({ about, answer }: Decision): boolean {
  return matters.includes(about) && answer === 'leave-it';
}

/** Whether the last that was decided of where the person is to live, at a moment, is a no. */
export function saidNoToPlacement(file: Known, at: string): boolean {
  const last = latest(standingAt(file, file.decisions, at).filter(({ about }) => matters.includes(about)));
  return last !== undefined && isNoToPlacement(last);
}

/** Whether the last that was written down of a placement, whenever it was said, is a no. */
export function endsInNoToPlacement({ decisions }: Pick<CaseState, 'decisions'>): boolean {
  return decisions.findLast(({ about }) => about === 'placement')?.answer === 'leave-it';
}
