import type { Actor } from '../../people/actor.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, monthsAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

/** A file as somebody is shown it: that she came back before is for her case worker's eyes (practice of Bavet, VK7). */
export function shownTo<File extends Pick<CaseState, 'earlierReturns'>>(
  { role }: Pick<Actor, 'role'>,
  file: File,
): File {
  return role === 'case-worker' ? file : { ...file, earlierReturns: [] };
}

type Known = Pick<CaseState, 'earlierReturns' | 'corrections'>;

/** When somebody last found by a moment that she had come back before, so shortly ago that it counts. Of one without a day it is taken to. */
export function repeatFoundAt(file: Known, at: string): string | undefined {
  const counting = file.earlierReturns.filter(
    (one) => one.found === 'same-person' && Date.parse(one.at) <= Date.parse(at) && !isCorrected(file, one.id),
  );
  return latest(counting.filter(isRecent))?.at;
}

function isRecent({ when, at }: CaseState['earlierReturns'][number]): boolean {
  return when === undefined || monthsAfter(when, cambodia.repeatReturn.value) >= dayOf(at);
}
