import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const guestsAreCheckedAndTold = effectRule({
  name: 'guests-are-checked-and-told',
  says: 'A visit begins only after the guest was checked and told the rules that protect the person.',
  restsOn: ['Standards 6.1(f)'],
  basis: 'text',
  before: ['met.guest'],
  // Standards 6.1(f): "comprehensively checked prior to meeting and … made aware of policies to protect the victim".
  breaches: ({ effect: { check, toldPoliciesAt, beganAt } }) => {
    if (beganAt === undefined) return [];
    const told = toldPoliciesAt !== undefined && Date.parse(toldPoliciesAt) < Date.parse(beganAt);
    return [...(check === 'not-checked' ? ['guest-not-checked'] : []), ...(told ? [] : ['policies-not-told'])];
  },
});

/* @__PURE__ */ quoted(
  guestsAreCheckedAndTold,
  'shall take serious steps to ensure that guests or visitors are comprehensively checked prior to meeting and are made aware of policies to protect the victim',
);
