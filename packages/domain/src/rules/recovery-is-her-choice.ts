import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const recoveryIsHerChoice = effectRule({
  name: 'recovery-is-her-choice',
  says: 'An adult chooses what helps their own recovery, and a child has what fits a child.',
  restsOn: ['Standards 7.7(b)', 'Standards 7.7(g)'],
  basis: 'derived',
  before: ['served.activity'],
  breaches: ({ file, effect: { chosenBy, madeFor }, at }) => {
    // "have the right to make informed decisions about which services will be most helpful or appropriate for them"
    if (!isChild(file, at)) return chosenBy === 'herself' ? [] : ['chosen-by-others'];
    // "Victims, especially children, shall be provided with age-appropriate activities"
    return madeFor === 'adult' ? ['not-for-a-child'] : [];
  },
});
