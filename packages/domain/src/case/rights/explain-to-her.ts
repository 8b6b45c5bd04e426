import { caseCommand } from '../case-command.ts';
import { explanation } from './track.ts';

/** Who somebody is and what an activity is (Standards 6.5(b), 6.5(c)). */
export const explainToHer = caseCommand({
  event: 'ExplainedToHer',
  path: 'explanations',
  group: 'rights',
  said: explanation,
  into: 'explanations',
});
