import { rule } from '../law/rule.ts';

export const serviceIsHersToHave = rule({
  name: 'service-is-hers-to-have',
  says: 'A service is offered from the catalogue she is entitled to, at any stage.',
  restsOn: ['Standards 6.6(a)', 'Standards 7.7(c)'],
  basis: 'text',
  breaches: (service: string, entitled: readonly string[]) =>
    entitled.includes(service) ? [] : [`not-in-catalogue:${service}`],
});
