import { heardOf } from '../case/breaches/heard-of.ts';
import { awaitingMove } from '../case/reintegration/evaluated.ts';
import { onTrial, reviewsOf } from '../case/reintegration/trials.ts';
import { spaced } from '../case/spaced.ts';
import { effectRule } from '../law/effect-rule.ts';
import { cambodia } from '../settings/cambodia.ts';

export const trialIsConfirmedByReviews = effectRule({
  name: 'trial-is-confirmed-by-reviews',
  says: 'A reintegration is on trial until it was reviewed often enough, days apart, and at the last review the place was safe and the person was not unwell.',
  restsOn: ['Standards 7.8(e)'],
  basis: 'derived',
  before: ['reintegrated.confirmed'],
  naming: (file) => ({ reintegration: onTrial(file).at(-1)?.id }),
  breaches: ({ file, effect: { reintegration }, at }) => {
    const trial = onTrial(file).find(({ id }) => id === reintegration);
    if (trial === undefined) return ['not-on-trial'];
    const seen = reviewsOf(file, reintegration);
    const reviews = seen.filter((one) => Date.parse(one.at) <= Date.parse(at));
    // Of all that is known, also where the confirmation is written down as of an earlier day.
    const last = seen.at(-1);
    // "continue to regularly assess the safety of the living place and wellbeing of the victim"
    // What was unsafe is looked at anew: no look from before speaks for it.
    const anew = reviews.slice(reviews.findLastIndex(({ place }) => place === 'unsafe') + 1);
    const regular = spaced(anew, cambodia.trialReviewApart.value, heardOf(file, trial), (one) => heardOf(file, one));
    return [
      ...(regular.length < cambodia.trialReviews.value ? ['too-few-reviews'] : []),
      ...(last === undefined || last.place === 'safe' ? [] : ['not-safe']),
      ...(last?.wellbeing === 'poor' ? ['not-well'] : []),
      ...(awaitingMove(file).some((one) => one.reintegration === reintegration) ? ['rights-not-upheld'] : []),
    ];
  },
});
