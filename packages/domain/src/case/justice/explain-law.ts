import { caseCommand } from '../case-command.ts';
import { lawExplained } from './track.ts';

/** A legal procedure is explained so that she understands it (Standards 6.7(a)). */
export const explainLaw = caseCommand({
  event: 'LawExplained',
  path: 'legal-explanations',
  group: 'justice',
  settles: ['law-is-explained'],
  said: lawExplained,
  into: 'lawExplained',
});
