import { ruleAnywhere } from '../law/effect-rule.ts';

export const hivIsAgreedToAlone = ruleAnywhere({
  name: 'hiv-is-agreed-to-alone',
  says: 'That the person’s HIV status is told is a question of its own: it is agreed to together with nothing else.',
  restsOn: ['Standards 11(7)'],
  basis: 'derived',
  before: ['consented'],
  // Standards 11(7): "including HIV status … unless there is informed consent": a bundle informs nobody of it.
  breaches: ({ effect: { consent } }) =>
    consent.given && consent.sections.includes('hiv') && consent.sections.some((one) => one !== 'hiv')
      ? ['hiv-is-agreed-to-alone']
      : [],
});
