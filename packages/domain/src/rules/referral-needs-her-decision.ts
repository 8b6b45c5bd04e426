import { decisionOnReferral, lastOnReferral, wasToldOf } from '../case/referral/decision-on-referral.ts';
import { caseRule } from '../law/case-rule.ts';

export const referralNeedsHerDecision = caseRule({
  name: 'referral-needs-her-decision',
  says: 'A referral rests on the decision about it that stands: the person’s own, or one taken in their place as the law allows; and the person is told of it first, unless it could not wait.',
  restsOn: ['Standards 7.3(a)', 'Policy III (referral)'],
  basis: 'derived',
  guards: ['referCase'],
  naming: (file, at) => ({ decision: lastOnReferral(file, at)?.id }),
  // Standards 7.3(a): "Referral shall be based on the decision of the victim". Policy III: "shared with the victims in advance".
  breaches: ({ file, said, at }) => {
    const decision = decisionOnReferral(file, said.decision, at);
    if (decision === undefined) return ['decision-missing'];
    return wasToldOf(file, decision, at) ? [] : ['not-told'];
  },
});
