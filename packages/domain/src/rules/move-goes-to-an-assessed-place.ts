import { isOfAPlace } from '../case/assessment/latest-assessments.ts';
import { standingAt } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { awaitingMove, failedWhereThePersonLives } from '../case/reintegration/evaluated.ts';
import { effectRule } from '../law/effect-rule.ts';

type Place = Judged['moveRequests'][number]['to'];
type Assessment = Judged['assessments'][number];

export const moveGoesToAnAssessedPlace = effectRule({
  name: 'move-goes-to-an-assessed-place',
  says: 'A move is asked for after an evaluation found that the person’s rights are not upheld, and to a place whose assessment stands in the file.',
  restsOn: ['Standards 13(c)'],
  basis: 'derived',
  before: ['moved'],
  naming: (file, at) => {
    const failed = awaitingMove(file).at(-1);
    if (failed === undefined) return undefined;
    const found = latest(standingAt(file, file.assessments, at).filter((one) => placeOf(one) !== undefined));
    return { evaluation: failed.id, assessment: found?.id, to: found && placeOf(found) };
  },
  // "case managers shall request to move the victim to another assessed place or to live in a safer situation"
  breaches: ({ file, effect, at }) => {
    const failed = failedWhereThePersonLives(file).find(({ id }) => id === effect.evaluation);
    const assessed = standingAt(file, file.assessments, at).find(({ id }) => id === effect.assessment);
    return [
      ...(failed === undefined || Date.parse(failed.at) > Date.parse(at) ? ['no-failed-evaluation'] : []),
      ...(assessed === undefined || placeOf(assessed) !== effect.to ? ['move-to-unassessed-place'] : []),
      ...(assessed?.risk === 'not-acceptable' ? ['new-place-not-acceptable'] : []),
      ...(assessed !== undefined && isWhereSheIs(file, assessed, failed) ? ['not-another-place'] : []),
    ];
  },
});

/** The place that an assessment is of; none where it is of none. */
function placeOf(one: Assessment): Place | undefined {
  if (one.kind === 'shelter') return 'shelter';
  return isOfAPlace(one) ? one.home : undefined;
}

/** Two homes of one kind are told apart by time: what was assessed before the person went there is the home they are in. */
function isWhereSheIs(file: Judged, one: Assessment, failed: { readonly reintegration: string } | undefined): boolean {
  const here = file.reintegrations.find(({ id }) => id === failed?.reintegration);
  return here !== undefined && here.to === one.home && Date.parse(one.at) <= Date.parse(here.at);
}
