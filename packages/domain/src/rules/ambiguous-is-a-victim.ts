import type { ScreeningResult } from '../arrival/screening.ts';
import { rule } from '../law/rule.ts';

export const ambiguousIsAVictim = rule({
  name: 'ambiguous-is-a-victim',
  says: 'Where it is ambiguous whether a person is a victim, she is treated as one.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'text',
  breaches: (found: ScreeningResult, said: ScreeningResult) =>
    found === 'presumed-victim' && said !== 'presumed-victim' ? ['result-below-the-answers'] : [],
});
