import { assessedForTheNext, isOfAPlace } from '../case/assessment/latest-assessments.ts';
import type { CaseState } from '../case/case.ts';
import type { Judged } from '../case/judged.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

type Assessed = readonly Pick<CaseState['assessments'][number], 'kind' | 'aspects' | 'home'>[];

export const personAndPlaceAreAssessedFirst = effectRule({
  name: 'person-and-place-are-assessed-first',
  says: 'Reintegration begins after the person and the very place they go to were assessed, for this reintegration and not for an earlier one.',
  restsOn: ['Standards 7.8(d)'],
  basis: 'text',
  before: ['reintegrated.trial'],
  standing: (file, at) => {
    const assessed = properly(file, at);
    return [...ofHer(assessed), ...ofThePlace(assessed)];
  },
  breaches: ({ file, effect, at }) => {
    const assessed = properly(file, at);
    return [...ofHer(assessed), ...ofThePlace(assessed.filter(({ home }) => home === effect.to))];
  },
});

/* @__PURE__ */ quoted(
  personAndPlaceAreAssessedFirst,
  'Reintegration shall only begin after proper assessments of the particular nature of each victim and their reintegration location have been completed',
);

/** One that found a danger warns however it was made; a proper assessment it is only where it broke no rule. */
function properly(file: Judged, at: string): Assessed {
  const broken = file.breaches.flatMap(({ id, list }) => (list === 'assessments' ? [id] : []));
  return assessedForTheNext(file, at).filter(({ id }) => !broken.includes(id));
}

// "proper assessments of the particular nature of each victim and their reintegration location"
function ofHer(assessed: Assessed): readonly string[] {
  return assessed.some(({ aspects }) => aspects.length > 0) ? [] : ['person-not-assessed'];
}

function ofThePlace(assessed: Assessed): readonly string[] {
  return assessed.some(isOfAPlace) ? [] : ['place-not-assessed'];
}
