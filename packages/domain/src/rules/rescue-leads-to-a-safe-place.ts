import type { CaseState } from '../case/case.ts';
import { inCrisis, planOf } from '../case/crisis/open-crises.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

type Plan = CaseState['interventions'][number];
const supplies = ['shelter', 'food', 'medical-care', 'psychological-care'] as const;

export const rescueLeadsToASafePlace = effectRule({
  name: 'rescue-leads-to-a-safe-place',
  says: 'A rescue begins when it is planned with social workers and a safe place, shelter, food, medical and psychological care are ready for the person.',
  restsOn: ['Policy III (rescue)', 'Standards 7.2(e)'],
  basis: 'text',
  before: ['rescued.begins'],
  naming: inCrisis,
  breaches: ({ file, effect: { crisis, begunAt } }) => {
    const plan = planOf(file, crisis, begunAt);
    if (plan === undefined) return ['no-intervention-plan'];
    return plan.kind === 'rescue' ? missingIn(plan) : [];
  },
});

/* @__PURE__ */ quoted(
  rescueLeadsToASafePlace,
  'in consultation with social workers to ensure that the victims are moved to a safe place and provided with necessary emergency assistance, such as shelter, food, medical and psychological care',
  'shall be prepared prior to the intervention',
);

// "in consultation with social workers to ensure that the victims are moved to a safe place and provided with necessary emergency assistance"
function missingIn(plan: Plan): readonly string[] {
  return [
    ...(plan.participants.some(({ part }) => part === 'social-affairs') ? [] : ['social-affairs-missing']),
    ...(plan.safePlace === undefined ? ['safe-place-missing'] : []),
    ...supplies.filter((one) => !plan.supplies.includes(one)).map((one) => `supply-missing:${one}`),
  ];
}
