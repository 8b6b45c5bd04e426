import { ruleAnywhere } from '../law/effect-rule.ts';

const onlyOnAYes: readonly string[] = [
  'returned.planned',
  'returned.leaves',
  'returned.handed-over',
  'returned.arrives',
];

export const nobodyReturnsAgainstTheirNo = ruleAnywhere({
  name: 'nobody-returns-against-their-no',
  says: 'Nobody is brought home against their no: the last word in the person’s file counts at every step of a handover.',
  restsOn: ['Policy IV (freedom of movement)', 'Standards 6.10(b)', 'Standards 6.11(a)'],
  basis: 'derived',
  before: ['returned'],
  breaches: ({ effect }) => {
    if (effect.wish === 'no') return ['said-no-to-return'];
    // They may be offered before they have decided; nobody plans, leaves, hands over or is received on anything but their yes.
    return effect.wish === 'open' && onlyOnAYes.includes(effect.type) ? ['no-yes-to-return'] : [];
  },
});
