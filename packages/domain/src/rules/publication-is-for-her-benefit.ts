import { findingOn } from '../case/decisions/finding-on.ts';
import { agreedTo } from '../case/identification/agreed-to.ts';
import type { Judged } from '../case/judged.ts';
import { saidNoToMedia } from '../case/media/said-no-to-media.ts';
import { isByOthers } from '../consent/consent.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const publicationIsForHerBenefit = effectRule({
  name: 'publication-is-for-her-benefit',
  says: 'Something of the person is published only for their benefit, which is said, and only where they agreed free of pressure; for a child, or an adult whom the last assessment found unable to decide on it, the guardian agrees, and for nobody else.',
  restsOn: ['Standards 12', 'Standards 6.3(b)', 'Standards 6.10(d)'],
  basis: 'derived',
  before: ['published.asked', 'approved.proposal'],
  // "The exception is if publication is beneficial to the victim with the victim giving informed consent."
  breaches: ({ file, effect, at, recordedAt }) => {
    const item = effect.type === 'approved.proposal' ? letOut(file, effect) : effect;
    if (item === undefined) return [];
    const { benefit, how, quality, until } = item;
    // What is let out is let out now, whatever day the word is dated to: whoever was a child then agrees alone today.
    const day = effect.type === 'approved.proposal' ? recordedAt : at;
    const finding = findingOn(file, 'media', day);
    const others = isChild(file, day) || finding?.able === false;
    return [
      ...(benefit === undefined ? ['benefit-not-said'] : []),
      ...(quality === 'free' ? [] : ['not-free-to-agree']),
      ...(until !== undefined && until < dayOf(recordedAt) ? ['consent-does-not-live'] : []),
      ...(saidNoToMedia(file, item) ? ['she-said-no'] : []),
      ...(others && !isByOthers({ how }) ? ['guardian-has-not-agreed'] : []),
      ...(!others && isByOthers({ how }) ? [finding === undefined ? 'capacity-not-assessed' : 'able-to-decide'] : []),
    ];
  },
});

/** What an approval lets out: it is weighed again on that day, when the person may have come of age or their yes have run out. */
function letOut({ publications }: Judged, word: EffectOf<'approved.proposal'>) {
  return agreedTo(publications, word);
}
