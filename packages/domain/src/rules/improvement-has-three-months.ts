import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const improvementHasThreeMonths = ruleAnywhere({
  name: 'improvement-has-three-months',
  says: 'Whoever is asked to mend something has three calendar months for it: before that no follow-up finds it not mended.',
  restsOn: ['Standards 13 step 3'],
  basis: 'text',
  before: ['provider-judged.followed-up'],
  breaches: ({ effect: { result, on, dueOn } }) =>
    result === 'not-mended' && on < dueOn ? ['three-months-not-over'] : [],
});

/* @__PURE__ */ quoted(
  improvementHasThreeMonths,
  'make specific improvements and follow-up after a three month period',
);
