import { openBreaches } from '../case/breaches/open-breaches.ts';
import { effectRule } from '../law/effect-rule.ts';

export const breachIsAnsweredByAnother = effectRule({
  name: 'breach-is-answered-by-another',
  says: 'What was done against a rule is answered by a supervisor who did not write it down.',
  restsOn: ['Standards 10(c)', 'Standards 13 step 3'],
  basis: 'derived',
  before: ['approved.breach'],
  breaches: ({ file, effect, by }) => {
    const open = openBreaches(file).find(({ id }) => id === effect.breach);
    if (open === undefined) return ['no-open-breach'];
    return open.by === by.id ? ['own-breach'] : [];
  },
});
