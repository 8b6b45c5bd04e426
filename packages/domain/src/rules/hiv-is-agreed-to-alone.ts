import type { SaidConsent } from '../consent/consent.ts';
import { rule } from '../law/rule.ts';

export const hivIsAgreedToAlone = rule({
  name: 'hiv-is-agreed-to-alone',
  says: 'That the person’s HIV status is told is a question of its own: it is agreed to together with nothing else.',
  restsOn: ['Standards 11(7)'],
  basis: 'derived',
  // Standards 11(7): "including HIV status … unless there is informed consent": a bundle informs nobody of it.
  breaches: ({ given, sections }: Pick<SaidConsent, 'given' | 'sections'>) =>
    given && sections.includes('hiv') && sections.some((one) => one !== 'hiv') ? ['hiv-is-agreed-to-alone'] : [],
});
