import { sinceItBegan } from '../case/closing/cycle.ts';
import { outcomeOf } from '../case/closing/reached.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const failedClosingIsLearntFrom = caseRule({
  name: 'failed-closing-is-learnt-from',
  says: 'A case that closes without success is analysed first, so that the next one goes better.',
  restsOn: ['Standards 7.10(f)'],
  basis: 'text',
  guards: ['closeCase'],
  breaches: ({ file, said }) => {
    if (outcomeOf(said) === 'successful') return [];
    // "analyze the case to identify the gaps for improvement for their next service provisions"
    return sinceItBegan(file, file.learnings).some(({ id }) => id === said.learning) ? [] : ['not-analysed'];
  },
});

/* @__PURE__ */ quoted(
  failedClosingIsLearntFrom,
  'service providers shall use this as a learning experience and analyze the case',
);
