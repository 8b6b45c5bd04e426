import { lastRisk } from '../case/assessment/latest-assessments.ts';
import { inCrisis } from '../case/crisis/open-crises.ts';
import { effectRule } from '../law/effect-rule.ts';

export const riskComesBeforeTheIntervention = effectRule({
  name: 'risk-comes-before-the-intervention',
  says: 'The risk of an intervention is assessed before it begins; in an emergency a reason takes its place.',
  restsOn: ['Standards 7.2(c)'],
  basis: 'derived',
  before: ['rescued.begins'],
  naming: inCrisis,
  breaches: ({ file, effect: { crisis, emergency }, at }) => {
    if (emergency !== undefined) return [];
    const begun = file.crises.find(({ id }) => id === crisis)?.at ?? '';
    const assessed = lastRisk(file, 'intervention', at)?.at ?? '';
    // A moment that is not there is neither before nor after another one.
    return Date.parse(assessed) >= Date.parse(begun) ? [] : ['risk-not-assessed'];
  },
});
