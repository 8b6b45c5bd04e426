import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Bar = CaseState['barred'][number];

/** The no-contact list of a case as it stood at a moment, oldest entry first. */
export function listAt({ barred }: Pick<CaseState, 'barred'>, at: string): readonly Bar[] {
  return barred.filter((one) => Date.parse(one.at) <= Date.parse(at));
}

/** The entries of a list that stand: a corrected one bars nobody. */
export function standingIn(file: Pick<CaseState, 'corrections'>, list: readonly Bar[]): readonly Bar[] {
  return list.filter(({ id }) => !isCorrected(file, id));
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
