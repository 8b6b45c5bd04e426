import type { CaseState } from '../case.ts';
import { familyFound } from '../family/family-found.ts';
import { isTakenAway } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'companions' | 'companionAssessments' | 'familySafety' | 'corrections'>;
type Assessment = CaseState['companionAssessments'][number];
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
  const isOfThen = (one: { readonly at: string }) => Date.parse(one.at) <= Date.parse(at);
  // A suspicion is not taken away by one colleague, nor with it whom it is of.
  const isGone = ({ id, outcome }: Assessment) => isTakenAway(file, id, { keepsDangerAway: outcome === 'suspected' });
  const assessments = file.companionAssessments.filter((one) => isOfThen(one) && !isGone(one));
  const suspected = assessments.filter(({ outcome }) => outcome === 'suspected').map(({ companion }) => companion);
  const companions = file.companions.filter(
    (one) => isOfThen(one) && !isTakenAway(file, one.id, { keepsDangerAway: suspected.includes(one.id) }),
  );
  return companions.map(({ id, relation }) => {
    const last = latest(assessments.filter(({ companion }) => companion === id));
    if (last === undefined) return 'not-assessed';
    const isAStranger = last.outcome === 'suspected' && relation === 'unrelated';
    return isAStranger && isSafeSince(file, last.at, at) ? 'no-concern' : last.outcome;
  });
}
