import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { decisionExplained } from './track.ts';

/** What was decided without the person is explained to them, and how it helps them (Standards 6.10(f)). */
export const explainDecision = caseCommand({
  event: 'DecisionExplained',
  as: 'record',
  effects: { told: asSaid },
  path: 'decision-explanations',
  group: 'decisions',
  settles: ['decision-without-her-is-explained'],
  said: decisionExplained,
  on: ['open', 'closed'],
  into: 'decisionsExplained',
});

/* @__PURE__ */ documented(explainDecision, {
  says: 'What was decided without the person is explained to them.',
  example: {
    decision: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    whyTold: true,
    benefitTold: true,
    language: 'km',
    form: 'spoken',
    understood: true,
  },
});
