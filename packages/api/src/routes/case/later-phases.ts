import { caseCommands } from '@homeward/domain/case/commands';
import { casework, file, supervisors } from '../audiences.ts';
import { create } from '../kinds.ts';
import { onCase } from './on-case.ts';

/** Recovery, return, follow-up, closing; records and staff. */
export const laterPhasesRoutes = {
  referCase: onCase('referCase', 'referrals', 'To a partner organisation, by her decision and with her consent.'),
  placePerson: onCase('placePerson', 'placements', 'Where she lives now.'),
  recordVisit: onCase('recordVisit', 'visits', 'A visit to her, told in advance unless it is a spot check.'),
  admitToShelter: onCase(
    'admitToShelter',
    'shelter-admissions',
    'A long-term shelter takes her in, for one of three reasons.',
  ),
  recordActivity: onCase('recordActivity', 'activities', 'What she took part in, or chose not to.'),
  recordPace: onCase('recordPace', 'paces', 'When she wants which service.'),
  recordStrength: onCase('recordStrength', 'strengths', 'What she is good at, in her words.'),
  recordTraining: onCase('recordTraining', 'trainings', 'A training, and whether it can be used where she is going.'),
  consultSocialAffairs: onCase(
    'consultSocialAffairs',
    'social-affairs-consultations',
    'The social affairs of the province or municipality are asked before she is reintegrated.',
  ),
  startReintegration: onCase(
    'startReintegration',
    'reintegrations',
    'She goes to live in a family and community, on trial.',
  ),
  reviewTrial: onCase('reviewTrial', 'trial-reviews', 'How safe the place is and how she is, on trial.'),
  confirmReintegration: onCase(
    'confirmReintegration',
    'reintegration-confirmations',
    'The trial has shown that she can stay.',
  ),
  endReintegration: onCase(
    'endReintegration',
    'reintegration-endings',
    'She does not stay there; what was tried stays written.',
  ),
  askForCommunity: onCase(
    'askForCommunity',
    'community-requests',
    'She asks that her community is spoken to or helped, or takes it back.',
  ),
  speakToCommunity: onCase(
    'speakToCommunity',
    'community-talks',
    'Her community is spoken to or helped, at her request.',
  ),
  recordCommuneHelp: onCase(
    'recordCommuneHelp',
    'commune-help',
    'A commune chief or focal point helps, because she agreed.',
  ),
  recordFamilySupport: onCase(
    'recordFamilySupport',
    'family-support',
    'Counselling, parenting or livelihood for her family.',
  ),
  recordSchooling: onCase('recordSchooling', 'schooling', 'How a minor goes on with school.'),
  planFollowUp: onCase(
    'planFollowUp',
    'follow-up-plans',
    'How often she is visited, agreed with her; earlier plans stay.',
  ),
  linkLocalService: onCase(
    'linkLocalService',
    'local-links',
    'She is brought together with a service of her community.',
  ),
  askDiscretion: onCase('askDiscretion', 'discretion-wishes', 'How she wants to be visited.'),
  consultOnClosing: onCase('consultOnClosing', 'closing-talks', 'She is asked whether her case may end.'),
  recordContactAttempt: onCase('recordContactAttempt', 'contact-attempts', 'One try to reach her.'),
  prepareClosing: onCase(
    'prepareClosing',
    'closing-preparations',
    'She, her family or her community is prepared for the closing.',
  ),
  exploreReasons: onCase('exploreReasons', 'explorations', 'Why she does not cooperate.'),
  agreeToClosing: onCase(
    'agreeToClosing',
    'closing-agreements',
    'A supervisor has read why she does not cooperate, and agrees that the case may end.',
    supervisors,
  ),
  learnFromClosing: onCase('learnFromClosing', 'learnings', 'What a closing that does not succeed teaches.'),
  closeCase: onCase('closeCase', 'closures', 'The case ends, by what was reached or by her decision, never by time.'),
  reopenCase: onCase('reopenCase', 'reopenings', 'The case is opened again; every earlier closure stays.'),
  openDirectivePhase: onCase('openDirectivePhase', 'directive-phase-openings', 'A phase of Directive 009 begins.'),
  closeDirectivePhase: onCase('closeDirectivePhase', 'directive-phase-closings', 'A phase of Directive 009 ends.'),
  recordPortrait: onCase('recordPortrait', 'portraits', 'A picture of her, by its hash.'),
  recordResidence: onCase('recordResidence', 'residences', 'Where she lived, and when.'),
  recordNarrative: onCase('recordNarrative', 'narratives', 'Her narrative, read by her case worker alone.'),
  recordRelative: onCase('recordRelative', 'relatives', 'A parent, sibling or relative.'),
  recordFamilyStatus: onCase('recordFamilyStatus', 'households', 'Her family and household, in confidence.'),
  planFamilyContact: onCase('planFamilyContact', 'contact-plans', 'How she keeps in touch with family and friends.'),
  fillForm: onCase('fillForm', 'filled-forms', 'One of the nine forms of Directive 009, filled in.'),
  askReassignment: onCase(
    'askReassignment',
    'reassignment-requests',
    'A worker asks that the case goes to somebody else; no reason is asked or kept.',
  ),
  reassignCase: onCase('reassignCase', 'reassignment-answers', 'The manager answers such a request.', supervisors),
  grantBreakGlass: create({
    path: `${file}/broken-glass`,
    desks: casework,
    roles: ['case-worker'],
    says: 'Open a case that is not yours, in an emergency, for fifteen minutes: why is kept, the supervisor is told, she will read it.',
    body: caseCommands.grantBreakGlass.body as (typeof caseCommands)['grantBreakGlass']['body'],
  }),
  reviewBreakGlass: onCase(
    'reviewBreakGlass',
    'broken-glass-reviews',
    'The supervisor looks at what was opened in an emergency.',
    supervisors,
  ),
  requestErasure: onCase(
    'requestErasure',
    'erasure-requests',
    'Ask that a case is erased; it is when a second person of another organisation has approved, and is final after seven days.',
  ),
  acknowledgeInstruments: onCase(
    'acknowledgeInstruments',
    'acknowledgements',
    'Whoever works on the case has read by what it is kept.',
  ),
} as const;
