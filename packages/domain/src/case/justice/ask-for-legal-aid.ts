import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { legalAidNeed } from './track.ts';

/** The person needs legal help (Standards 6.7(b)). */
export const askForLegalAid = caseCommand({
  event: 'LegalAidAskedFor',
  as: 'record',
  effects: {},
  path: 'legal-aid-needs',
  group: 'justice',
  said: legalAidNeed,
  into: 'legalAidNeeds',
});

/* @__PURE__ */ documented(askForLegalAid, {
  says: 'The person needs legal help.',
  example: { for: 'proceeding' },
});
