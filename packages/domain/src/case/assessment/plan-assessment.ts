import { caseCommand } from '../case-command.ts';
import { plannedAssessment } from './track.ts';

/** An assessment to come: which, when and how. */
export const planAssessment = caseCommand({
  event: 'AssessmentPlanned',
  path: 'planned-assessments',
  group: 'assessment',
  said: plannedAssessment,
  into: 'plannedAssessments',
});
