import type { CaseState } from '../case.ts';
import { familyFound } from '../family/family-found.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'companions' | 'companionAssessments' | 'familySafety' | 'corrections'>;
type Found = CaseState['companionAssessments'][number]['outcome'] | 'not-assessed';

/** Whether the family was found safe by somebody who could already know what was found at a moment. */
function isSafeSince(file: Known, since: string, at: string): boolean {
  const familySafety = file.familySafety.filter((one) => Date.parse(one.at) >= Date.parse(since));
  return familyFound({ ...file, familySafety }, at) === 'safe';
}

/**
 * What is known at a moment of each adult who came with a child: the last assessment that stands, whenever it was
 * written down. A suspected stranger, such as a broker, keeps the child from the family until the family is found safe
 * in the knowledge of that suspicion. A suspected relative does so for as long as the suspicion stands.
 */
export function companionsFound(file: Known, at: string): readonly Found[] {
  return standingAt(file, file.companions, at).map(({ id, relation }) => {
    const last = latest(standingAt(file, file.companionAssessments, at).filter(({ companion }) => companion === id));
    if (last === undefined) return 'not-assessed';
    const isAStranger = last.outcome === 'suspected' && relation === 'unrelated';
    return isAStranger && isSafeSince(file, last.at, at) ? 'no-concern' : last.outcome;
  });
}
