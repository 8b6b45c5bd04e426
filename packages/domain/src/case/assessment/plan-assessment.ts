import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { plannedAssessment } from './track.ts';

/** An assessment to come: which, when and how. */
export const planAssessment = caseCommand({
  event: 'AssessmentPlanned',
  path: 'planned-assessments',
  group: 'assessment',
  said: plannedAssessment,
  into: 'plannedAssessments',
});

/* @__PURE__ */ documented(planAssessment, {
  says: 'An assessment to come: which, when and how.',
  example: { kind: 'family', due: '2026-04-01', manner: 'home-visit' },
});
