import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const guestsAreCheckedAndTold = caseRule({
  name: 'guests-are-checked-and-told',
  says: 'A visit begins only after the guest was checked and told the rules that protect the person.',
  restsOn: ['Standards 6.1(f)'],
  basis: 'text',
  guards: ['recordGuest'],
  // Standards 6.1(f): "comprehensively checked prior to meeting and … made aware of policies to protect the victim".
  breaches: ({ said: { check, toldPoliciesAt, beganAt } }) => {
    if (beganAt === undefined) return [];
    const told = toldPoliciesAt !== undefined && Date.parse(toldPoliciesAt) < Date.parse(beganAt);
    return [...(check === 'not-checked' ? ['guest-not-checked'] : []), ...(told ? [] : ['policies-not-told'])];
  },
});

/* @__PURE__ */ quoted(
  guestsAreCheckedAndTold,
  'guests or visitors are comprehensively checked prior to meeting and are made aware of policies to protect the victim',
);
