import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { companionAssessment } from './track.ts';

/** Whether who came with her is suspected of having exploited her (Standards 6.1(a)). */
export const assessCompanion = caseCommand({
  event: 'CompanionAssessed',
  path: 'companion-assessments',
  group: 'children',
  said: companionAssessment,
  words: { section: 'family', shape: () => ({ found: text(4000).optional() }) },
  into: 'companionAssessments',
});
