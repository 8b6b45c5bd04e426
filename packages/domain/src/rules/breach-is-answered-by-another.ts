import { ruleAnywhere } from '../law/effect-rule.ts';

export const breachIsAnsweredByAnother = ruleAnywhere({
  name: 'breach-is-answered-by-another',
  says: 'What was done against a rule is answered by a supervisor who did not write it down.',
  restsOn: ['Standards 10(c)', 'Standards 13 step 3'],
  basis: 'derived',
  before: ['approved.breach'],
  breaches: ({ effect: { of }, by }) => {
    if (of === undefined) return ['no-open-breach'];
    return of === by.id ? ['own-breach'] : [];
  },
});
