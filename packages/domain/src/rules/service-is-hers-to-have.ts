import { entitlements } from '../case/needs.ts';
import { needsOf } from '../case/services/answer.ts';
import { caseRule } from '../law/case-rule.ts';

export const serviceIsHersToHave = caseRule({
  name: 'service-is-hers-to-have',
  says: 'A service is offered from the catalogue the person is entitled to, at any stage.',
  restsOn: ['Standards 6.6(a)', 'Standards 7.7(c)'],
  basis: 'derived',
  guards: ['offerService', 'answerService'],
  breaches: ({ file, said: { service }, at }) =>
    entitlements(needsOf(file, at)).includes(service) ? [] : [`not-in-catalogue:${service}`],
});
