import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const guestsAreCheckedAndTold = effectRule({
  name: 'guests-are-checked-and-told',
  says: 'A visit begins only after the guest was checked and told the rules that protect the person.',
  restsOn: ['Standards 6.1(f)'],
  basis: 'text',
  before: ['met.guest', 'met.family'],
  // Standards 6.1(f): "comprehensively checked prior to meeting and … made aware of policies to protect the victim".
  breaches: ({ effect, at }) => {
    // Whoever is at home, or called or wrote, is nobody's guest; that the family was not checked is said by its own rule.
    if ('how' in effect) return effect.how !== 'visit' || isToldBefore(effect, at) ? [] : ['policies-not-told'];
    const { check, beganAt } = effect;
    if (beganAt === undefined) return [];
    return [
      ...(check === 'not-checked' ? ['guest-not-checked'] : []),
      ...(isToldBefore(effect, beganAt) ? [] : ['policies-not-told']),
    ];
  },
});

function isToldBefore({ toldPoliciesAt }: { readonly toldPoliciesAt?: string | undefined }, began: string): boolean {
  return toldPoliciesAt !== undefined && Date.parse(toldPoliciesAt) < Date.parse(began);
}

/* @__PURE__ */ quoted(
  guestsAreCheckedAndTold,
  'shall take serious steps to ensure that guests or visitors are comprehensively checked prior to meeting and are made aware of policies to protect the victim',
);
