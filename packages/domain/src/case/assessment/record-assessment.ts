import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { assessment } from './track.ts';

/** An assessment of any of the eleven kinds, of suspected victims too (Standards 7.6(g)). */
export const recordAssessment = caseCommand({
  event: 'AssessmentRecorded',
  path: 'assessments',
  group: 'assessment',
  settles: [
    'her-state-is-assessed-regularly',
    'health-is-assessed-first',
    'planned-assessment-is-done',
    'return-risk-is-assessed-soon',
  ],
  said: assessment,
  words: { section: 'needs', shape: () => ({ found: text(4000).optional() }) },
  into: 'assessments',
});
