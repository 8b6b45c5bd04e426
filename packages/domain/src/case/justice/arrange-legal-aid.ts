import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { legalAid } from './track.ts';

/** Who helps her, free of charge (Standards 6.7(b)). */
export const arrangeLegalAid = caseCommand({
  event: 'LegalAidArranged',
  path: 'legal-aid',
  group: 'justice',
  settles: ['legal-aid-is-found'],
  said: legalAid,
  words: { section: 'legal', shape: () => ({ lawyer: text(300).optional() }) },
  into: 'legalAid',
});
