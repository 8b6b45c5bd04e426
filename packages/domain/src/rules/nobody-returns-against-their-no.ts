import { ruleAnywhere } from '../law/effect-rule.ts';

export const nobodyReturnsAgainstTheirNo = ruleAnywhere({
  name: 'nobody-returns-against-their-no',
  says: 'Nobody is brought home against their no: the last word in the person’s file counts at every step of a handover.',
  restsOn: ['Policy IV (freedom of movement)', 'Standards 6.10(b)', 'Standards 6.11(a)'],
  basis: 'derived',
  before: ['returned'],
  breaches: ({ effect }) => (effect.wish === 'no' ? ['said-no-to-return'] : []),
});
