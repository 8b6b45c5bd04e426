import { assessedForTheNext, isDanger, isRiskOf } from '../case/assessment/latest-assessments.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { forTheNext } from '../case/reintegration/trials.ts';
import { standingFindings } from '../case/standing-findings.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';

export const riskComesBeforeTheReturn = effectRule({
  name: 'risk-comes-before-the-return',
  says: 'Risk and security of the very place are assessed before the person is reintegrated there, with family and community unless one is not safe or no family is found, and were found acceptable.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.6(d)'],
  basis: 'derived',
  before: ['reintegrated.trial'],
  standing: (file, at) =>
    assessedForTheNext(file, at).some((one) => isRiskOf(one, 'return')) ? [] : ['return-risk-not-assessed'],
  breaches: ({ file, effect, at, recordedAt }) => {
    const ofThisPlace = assessedForTheNext(file, at).filter(({ home }) => home === effect.to);
    const assessed = latest(ofThisPlace.filter((one) => isRiskOf(one, 'return')));
    if (assessed === undefined) return ['return-risk-not-assessed'];
    const { risk, together, leftOut } = assessed;
    // "in cooperation with families, communities and other relevant parties", unless that would endanger the person or
    // nobody is found.
    const familyOut = leftOut.includes('family-not-found') || leftOut.includes('family-unsafe');
    return [
      // "to see if the victim can be reintegrated": what was not seen does not say that the person can.
      ...(risk === undefined ? ['return-risk-without-result'] : []),
      ...(endsInDanger(file, effect, recordedAt) ? ['return-risk-not-acceptable'] : []),
      ...(together.includes('family') || familyOut ? [] : ['family-not-part']),
      ...(together.includes('community') || leftOut.includes('community-unsafe') ? [] : ['community-not-part']),
    ];
  },
});

/** Whether what was found last of this place is a danger: as it is known now, and whoever has corrected it. */
function endsInDanger(file: Judged, { to }: EffectOf<'reintegrated.trial'>, now: string): boolean {
  const ofThisPlace = forTheNext(file, file.assessments, now).filter(
    (one) => isRiskOf(one, 'return') && one.home === to,
  );
  const last = standingFindings(file, ofThisPlace, isDanger).at(-1);
  return last !== undefined && isDanger(last);
}
