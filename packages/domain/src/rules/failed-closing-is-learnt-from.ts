import { sinceItBegan } from '../case/closing/cycle.ts';
import { outcomeOf } from '../case/closing/reached.ts';
import { effectRule } from '../law/effect-rule.ts';

export const failedClosingIsLearntFrom = effectRule({
  name: 'failed-closing-is-learnt-from',
  says: 'A case that closes without success is analysed first, so that the next one goes better.',
  restsOn: ['Standards 7.10(f)'],
  basis: 'derived',
  before: ['case-ends'],
  breaches: ({ file, effect }) => {
    if (outcomeOf(effect) === 'successful') return [];
    // "analyze the case to identify the gaps for improvement for their next service provisions"
    return sinceItBegan(file, file.learnings).some(({ id }) => id === effect.learning) ? [] : ['not-analysed'];
  },
});
