import { sinceItBegan } from '../case/closing/cycle.ts';
import { caseRule } from '../law/case-rule.ts';

export const careEndsWithRecoveryOrHerDecision = caseRule({
  name: 'care-ends-with-recovery-or-her-decision',
  says: 'Services go on until she has recovered or decides to end them; nobody ends them against her wish.',
  restsOn: ['Policy IV (services)'],
  basis: 'derived',
  guards: ['closeCase'],
  when: { reason: 'her-decision' },
  breaches: ({ file, said: { reason } }) => {
    if (reason === 'recovered' || reason === 'died') return [];
    const wish = sinceItBegan(file, file.closingTalks).at(-1)?.wish;
    // "in order to rehabilitate them until they are recovered"
    if (wish === 'go-on') return ['she-wishes-to-go-on'];
    const hers = reason === 'her-decision' || reason === 'taken-over';
    return hers && wish !== 'close' ? ['not-her-decision'] : [];
  },
});
