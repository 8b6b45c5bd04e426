import { saysLess } from '../arrival/screening.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const ambiguousIsAVictim = ruleAnywhere({
  name: 'ambiguous-is-a-victim',
  says: 'Where it is ambiguous whether a person is a victim, the person is treated as one.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'text',
  before: ['determined.screening'],
  breaches: ({ effect: { found, said } }) => (saysLess(said, found) ? ['result-below-the-answers'] : []),
});

/* @__PURE__ */ quoted(
  ambiguousIsAVictim,
  'In cases where it is ambiguous whether an individual is a victim or not, the individual shall be treated as a victim',
  'it should be assumed that the individual is a victim',
);
