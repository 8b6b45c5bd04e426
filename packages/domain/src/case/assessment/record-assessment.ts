import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { assessment } from './track.ts';

/** An assessment of any of the eleven kinds, of suspected victims too (Standards 7.6(g)). */
export const recordAssessment = caseCommand({
  event: 'AssessmentRecorded',
  said: assessment,
  words: { section: 'needs', shape: () => ({ found: text(4000).optional() }) },
  leaves: ({ assessments }, said, stamp) => ({ assessments: [...assessments, { ...stamp, ...said }] }),
});
