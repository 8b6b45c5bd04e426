import { rule } from '../law/rule.ts';

export const departureWithoutNoticeTakesTwo = rule({
  name: 'departure-without-notice-takes-two',
  says: 'Two people of two organisations let somebody leave before the receiving country has acknowledged it, for the same reason.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (first: { readonly organisation: string } | undefined, second: string) =>
    first?.organisation === second ? ['second-of-same-organisation'] : [],
});
