import type { ScreeningResult } from '../arrival/screening.ts';
import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';

// A refusal to answer counts for more than finding nothing, and for less than what was seen.
const rising: readonly ScreeningResult[] = ['none', 'declined', 'vulnerable', 'presumed-victim'];

export const ambiguousIsAVictim = rule({
  name: 'ambiguous-is-a-victim',
  says: 'Where it is ambiguous whether a person is a victim, the person is treated as one.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'text',
  breaches: (found: ScreeningResult, said: ScreeningResult) =>
    rising.indexOf(said) < rising.indexOf(found) ? ['result-below-the-answers'] : [],
});

/* @__PURE__ */ quoted(
  ambiguousIsAVictim,
  'In cases where it is ambiguous whether an individual is a victim or not, the individual shall be treated as a victim',
  'it should be assumed that the individual is a victim',
);
