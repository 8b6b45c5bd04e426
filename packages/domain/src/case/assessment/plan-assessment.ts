import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { plannedAssessment } from './track.ts';

/** An assessment to come: which, when and how. */
export const planAssessment = caseCommand({
  event: 'AssessmentPlanned',
  as: 'permit',
  effects: { 'planned.plan': asSaid },
  path: 'planned-assessments',
  group: 'assessment',
  said: plannedAssessment,
  into: 'plannedAssessments',
});

/* @__PURE__ */ documented(planAssessment, {
  says: 'An assessment to come: which, when and how.',
  example: { kind: 'family', due: '2026-04-01', manner: 'home-visit' },
});
