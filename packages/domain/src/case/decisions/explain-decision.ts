import { caseCommand } from '../case-command.ts';
import { decisionExplained } from './track.ts';

/** What was decided without her is explained, and how it helps her (Standards 6.10(f)). */
export const explainDecision = caseCommand({
  event: 'DecisionExplained',
  path: 'decision-explanations',
  group: 'decisions',
  settles: ['decision-without-her-is-explained'],
  said: decisionExplained,
  on: ['open', 'closed'],
  into: 'decisionsExplained',
});
