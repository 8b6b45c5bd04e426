import { rule, technical } from '../law/rule.ts';

export const monthIsSealedAsItWasSeen = rule({
  name: 'month-is-sealed-as-it-was-seen',
  says: 'A month is sealed with the figures that whoever seals it has looked at.',
  ...technical,
  breaches: (seen: string, folded: string) => (seen === folded ? [] : ['figures-changed-meanwhile']),
});
