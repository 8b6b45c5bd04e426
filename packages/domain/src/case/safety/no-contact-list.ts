import type { CaseState } from '../case.ts';
import { isCorrectedByTwo } from '../identification/corrected.ts';

type Bar = CaseState['barred'][number];

/** The entries of the no-contact list that stand: one that two people have corrected bars nobody. */
export function standingBars({ barred, corrections }: Pick<CaseState, 'barred' | 'corrections'>): readonly Bar[] {
  return barred.filter(({ id }) => !isCorrectedByTwo({ corrections }, id));
}

/** Those of the family, whom a child is kept from. */
export function barredFamily(file: Pick<CaseState, 'barred' | 'corrections'>): readonly Bar[] {
  return standingBars(file).filter(({ relation }) => relation === 'family');
}

/**
 * Whether more than one worker's word says who somebody is: a document with a picture, or a colleague who looked as
 * well.
 */
export function isShown(
  { shownBy, colleague }: { readonly shownBy?: string | undefined; readonly colleague?: string | undefined },
  worker: string,
): boolean {
  if (shownBy === 'two-of-us') return colleague !== undefined && colleague !== worker;
  return shownBy !== undefined;
}
