import type { CaseState } from '../case.ts';
import { latest } from '../latest.ts';
import { forTheNext } from './trials.ts';

type Known = Pick<CaseState, 'decisions' | 'endings' | 'vouched'>;

/** Whether a decision is one on a reintegration. */
export function isOnReintegration({ about }: Pick<CaseState['decisions'][number], 'about'>): boolean {
  return about === 'reintegration';
}

/**
 * The person's last word on the next reintegration. A yes to a place they have left again is no yes to the next one.
 */
export function decidedNext(file: Known, at: string): CaseState['decisions'][number] | undefined {
  const onReintegration = file.decisions.filter(isOnReintegration);
  return latest(forTheNext(file, onReintegration, at));
}
