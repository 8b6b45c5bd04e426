import { sinceItBegan } from '../case/closing/cycle.ts';
import { latest } from '../case/latest.ts';
import { effectRule } from '../law/effect-rule.ts';

export const careEndsWithRecoveryOrHerDecision = effectRule({
  name: 'care-ends-with-recovery-or-her-decision',
  says: 'Services go on until the person has recovered or decides to end them; nobody ends them against the person’s wish while the person can be reached.',
  restsOn: ['Policy IV (services)'],
  basis: 'derived',
  before: ['case-ends'],
  when: { reason: 'her-decision' },
  breaches: ({ file, effect: { reason } }) => {
    // Who has died is not asked, and what was never owed does not end: that rests on the word of two organisations.
    if (reason === 'died' || reason === 'not-a-victim') return [];
    const wish = latest(sinceItBegan(file, file.closingTalks))?.wish;
    // "in order to rehabilitate them until they are recovered". Whom nobody finds after all was tried since, nobody can go on with.
    if (wish === 'go-on' && reason !== 'unreachable') return ['she-wishes-to-go-on'];
    const byTheirWord = reason === 'her-decision' || reason === 'taken-over';
    return byTheirWord && wish !== 'close' ? ['not-her-decision'] : [];
  },
});
