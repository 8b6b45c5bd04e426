import type { Actor } from '../../people/actor.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, monthsAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

/** A file as somebody is shown it: an earlier return is for the case worker's eyes (practice of Bavet, VK7). */
export function shownTo<File extends Pick<CaseState, 'earlierReturns' | 'corrections'>>(
  { role }: Pick<Actor, 'role'>,
  file: File,
): File {
  if (role === 'case-worker') return file;
  const hidden = file.earlierReturns.map(({ id }) => id);
  const corrections = file.corrections.filter(({ corrects }) => !hidden.includes(corrects));
  return { ...file, earlierReturns: [], corrections };
}

type Known = Pick<CaseState, 'earlierReturns' | 'corrections'>;

/**
 * When an earlier return was last found, as of a moment, if it is recent enough to count. One without a day counts as
 * recent.
 */
export function repeatFoundAt(file: Known, at: string): string | undefined {
  const counting = standingAt(file, file.earlierReturns, at).filter(({ found }) => found === 'same-person');
  return latest(counting.filter(isRecent))?.at;
}

function isRecent({ when, at }: CaseState['earlierReturns'][number]): boolean {
  return when === undefined || monthsAfter(when, cambodia.repeatReturn.value) >= dayOf(at);
}
