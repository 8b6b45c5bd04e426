import { entitlements } from '../case/needs.ts';
import { needsOf } from '../case/services/answer.ts';
import { effectRule } from '../law/effect-rule.ts';

export const serviceIsHersToHave = effectRule({
  name: 'service-is-hers-to-have',
  says: 'A service is offered from the catalogue the person is entitled to, at any stage.',
  restsOn: ['Standards 6.6(a)', 'Standards 7.7(c)'],
  basis: 'derived',
  before: ['served.offer', 'served.answer'],
  breaches: ({ file, effect: { service }, at }) =>
    entitlements(needsOf(file, at)).includes(service) ? [] : [`not-in-catalogue:${service}`],
});
