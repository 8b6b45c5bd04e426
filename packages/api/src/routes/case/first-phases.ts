import { caseCommands } from '@homeward/domain/case/commands';
import { casework, file } from '../audiences.ts';
import { command } from '../kinds.ts';
import { onCase } from './on-case.ts';

/** What is done first: identification, crisis, reception, planning, assessment, services. */
export const firstPhasesRoutes = {
  recordDetermination: onCase(
    'recordDetermination',
    'determinations',
    'What one organisation decided; earlier ones stay.',
  ),
  recordAge: onCase('recordAge', 'ages', 'An age as it is now known; an adult needs evidence.'),
  approve: command({
    path: `${file}/approvals`,
    desks: casework,
    roles: ['second-approver', 'supervisor'],
    says: 'The second person’s answer to a proposal that waits on a case; declining is kept too.',
    body: caseCommands.approve.body,
  }),
  recordInterview: onCase('recordInterview', 'interviews', 'An interview of identification: safe, brief, after care.'),
  recordInterpreter: onCase('recordInterpreter', 'interpreters', 'Who interprets for her, bound to confidentiality.'),
  recordDeath: onCase('recordDeath', 'deaths', 'That she died; nothing ends by it.'),
  correctRecord: onCase('correctRecord', 'corrections', 'An entry is not as it should be; it stays, corrected.'),
  recordNeeds: onCase('recordNeeds', 'needs', 'What she needs now.'),
  offerService: onCase('offerService', 'offers', 'A service of the catalogue is offered.'),
  answerService: onCase('answerService', 'answers', 'Her answer to an offer, or why it could not be had.'),
  openPhase: onCase('openPhase', 'phase-openings', 'A phase begins, beside those that run.'),
  closePhase: onCase('closePhase', 'phase-closings', 'A phase ends.'),
  beginStay: onCase('beginStay', 'stays', 'She comes to a place: transit centre, shelter, community.'),
  endStay: onCase('endStay', 'stay-ends', 'She leaves a place; nothing stands against it.'),
  answerBasicNeed: onCase('answerBasicNeed', 'basic-needs', 'One item of the checklist that stands with every case.'),
  recordTriggers: onCase('recordTriggers', 'triggers', 'What may hurt her again, to be read before contact.'),
  giveServiceCard: onCase('giveServiceCard', 'service-cards', 'The card with the closest services, in her language.'),
  recordReception: onCase('recordReception', 'receptions', 'What was done at her reception, of the five acts.'),
  recordIntake: onCase('recordIntake', 'intakes', 'The intake interview, after reception and time to adapt.'),
  openCrisis: onCase('openCrisis', 'crises', 'A crisis begins, in any phase; a closed case opens again.'),
  noteCrisisStage: onCase('noteCrisisStage', 'crisis-stages', 'The stage a crisis has reached.'),
  planIntervention: onCase(
    'planIntervention',
    'interventions',
    'How an intervention is to be done, by whom and with what.',
  ),
  startIntervention: onCase(
    'startIntervention',
    'intervention-starts',
    'The word to go: planned, with its risk assessed.',
  ),
  recordIntervention: onCase('recordIntervention', 'intervention-reports', 'How an intervention went.'),
  endCrisis: onCase('endCrisis', 'crisis-ends', 'A crisis is over.'),
  joinTeam: onCase('joinTeam', 'team', 'Somebody joins the team that plans her case.'),
  recordPlanningMeeting: onCase(
    'recordPlanningMeeting',
    'planning-meetings',
    'A meeting of the team, and her part in it.',
  ),
  recordPlan: onCase('recordPlan', 'plans', 'A plan for her: intention, objective, challenges, procedure.'),
  reviewPlan: onCase('reviewPlan', 'plan-reviews', 'A plan is looked at again, with her.'),
  planAction: onCase('planAction', 'plan-actions', 'One step of a plan: outcome, responsible, day.'),
  recordProgress: onCase('recordProgress', 'progress', 'What became of a step of her plan.'),
  askForPlan: onCase('askForPlan', 'plan-requests', 'She asks for her plan.'),
  givePlan: onCase('givePlan', 'plan-copies', 'She is given her plan.'),
  recordPlanReading: onCase('recordPlanReading', 'plan-readings', 'A provider has read her plan.'),
  recordAssessment: onCase(
    'recordAssessment',
    'assessments',
    'An assessment of any of the eleven kinds, with her assent.',
  ),
  shareResult: onCase(
    'shareResult',
    'shared-results',
    'The result of an assessment is shared with her, or why not yet.',
  ),
  planAssessment: onCase('planAssessment', 'planned-assessments', 'An assessment to come: which, when and how.'),
  recordQuestioning: onCase('recordQuestioning', 'questionings', 'Somebody from outside questioned her.'),
  recordProviderCheck: onCase(
    'recordProviderCheck',
    'provider-checks',
    'The yearly assessment of a provider was seen.',
  ),
  answerReferral: onCase('answerReferral', 'referral-answers', 'What the partner answered to a referral.'),
} as const;
