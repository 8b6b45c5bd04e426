import { saysYes } from '../case/decisions/says-yes.ts';
import {
  decisionOnReferral,
  isUsedElsewhere,
  lastOnReferral,
  wasToldOf,
} from '../case/referral/decision-on-referral.ts';
import { effectRule } from '../law/effect-rule.ts';

export const referralNeedsHerDecision = effectRule({
  name: 'referral-needs-her-decision',
  says: 'A referral rests on the decision about it that stands: the person’s own, or one taken in their place as the law allows; and the person is told of it first, unless it could not wait. One decision is about one receiver and its services.',
  restsOn: ['Standards 7.3(a)', 'Policy III (referral)'],
  basis: 'derived',
  before: ['referred.to'],
  naming: (file, at) => ({ decision: lastOnReferral(file, at)?.id }),
  // Standards 7.3(a): "Referral shall be based on the decision of the victim". Policy III: "shared with the victims in advance".
  breaches: ({ file, effect, at, recordedAt }) => {
    const decision = decisionOnReferral(file, effect.decision, at);
    // Somebody is referred now, whatever day it is dated to: what they decided against it since holds.
    const since = lastOnReferral(file, recordedAt);
    if (decision === undefined || (since !== undefined && !saysYes(since))) return ['decision-missing'];
    return [
      // Before anybody is named there is nobody else whom the decision may have been about.
      ...(effect.to !== undefined && isUsedElsewhere(file, effect) ? ['decision-of-another-referral'] : []),
      ...(wasToldOf(file, decision, at) ? [] : ['not-told']),
    ];
  },
});
