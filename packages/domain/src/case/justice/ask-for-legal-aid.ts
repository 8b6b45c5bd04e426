import { caseCommand } from '../case-command.ts';
import { legalAidNeed } from './track.ts';

/** She needs legal help (Standards 6.7(b)). */
export const askForLegalAid = caseCommand({
  event: 'LegalAidAskedFor',
  path: 'legal-aid-needs',
  group: 'justice',
  said: legalAidNeed,
  into: 'legalAidNeeds',
});
