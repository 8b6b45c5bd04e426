import { onTrial, reviewsOf } from '../case/reintegration/trials.ts';
import { caseRule } from '../law/case-rule.ts';
import { cambodia } from '../settings/cambodia.ts';

export const trialIsConfirmedByReviews = caseRule({
  name: 'trial-is-confirmed-by-reviews',
  says: 'A reintegration is on trial until it was looked at often enough and was safe when last seen.',
  restsOn: ['Standards 7.8(e)'],
  basis: 'derived',
  guards: ['confirmReintegration'],
  naming: (file) => ({ reintegration: onTrial(file).at(-1)?.id }),
  breaches: ({ file, said: { reintegration } }) => {
    if (!onTrial(file).some(({ id }) => id === reintegration)) return ['not-on-trial'];
    // "Reintegration shall begin on a trial basis and service providers shall continue to regularly assess the safety"
    const reviews = reviewsOf(file, reintegration);
    const [few, last] = [reviews.length < cambodia.trialReviews.value, reviews.at(-1)];
    return [...(few ? ['too-few-reviews'] : []), ...(last === undefined || last.place === 'safe' ? [] : ['not-safe'])];
  },
});
