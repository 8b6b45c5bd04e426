import { type CaseCommandName, type CaseCommands, caseCommands } from '@homeward/domain/case/commands';
import { caseStaff, casework, file } from './audiences.ts';
import { command } from './kinds.ts';

function onCase<Name extends CaseCommandName>(name: Name, path: string, says: string) {
  const body = caseCommands[name].body as CaseCommands[Name]['body'];
  return command({ path: `${file}/${path}`, desks: casework, roles: caseStaff, says, body });
}

/** Commands on a case: each is a path below it. */
export const caseCommandRoutes = {
  recordDetermination: onCase(
    'recordDetermination',
    'determinations',
    'What one organisation decided; earlier ones stay.',
  ),
  recordAge: onCase('recordAge', 'ages', 'An age as it is now known; an adult needs evidence.'),
  recordNeeds: onCase('recordNeeds', 'needs', 'What she needs now.'),
  offerService: onCase('offerService', 'offers', 'A service of the catalogue is offered.'),
  answerService: onCase('answerService', 'answers', 'Her answer to an offer, or why it could not be had.'),
  openPhase: onCase('openPhase', 'phase-openings', 'A phase begins, beside those that run.'),
  closePhase: onCase('closePhase', 'phase-closings', 'A phase ends.'),
  referCase: onCase('referCase', 'referrals', 'To a partner organisation, by her decision and with her consent.'),
  placePerson: onCase('placePerson', 'placements', 'Where she lives now.'),
  recordVisit: onCase('recordVisit', 'visits', 'A visit to her, told in advance unless it is a spot check.'),
  barContact: onCase('barContact', 'contact-bars', 'Somebody must not come near her; the name is sealed.'),
  recordGuest: onCase(
    'recordGuest',
    'guests',
    'A guest, checked and told the rules before the visit began, or turned away.',
  ),
  raiseAlert: onCase('raiseAlert', 'alerts', 'The police is told of a danger to her.'),
  acknowledgeAlert: onCase('acknowledgeAlert', 'alert-acknowledgements', 'The police has heard of the danger.'),
  actOnAlert: onCase('actOnAlert', 'alert-actions', 'What was done about the danger.'),
  lookAtPremises: onCase('lookAtPremises', 'premises', 'The place where she stays, as it was found.'),
  askForCarer: onCase('askForCarer', 'carer-wishes', 'Whether she wants a woman or a man beside her.'),
  arrangeCarer: onCase('arrangeCarer', 'carers', 'Who cares for her; a reason where it is not as she wished.'),
  reportMissing: onCase('reportMissing', 'missing-reports', 'She is gone without a word.'),
  recordMissingStep: onCase(
    'recordMissingStep',
    'missing-steps',
    'A step of the search: who was told, where was looked.',
  ),
  endMissing: onCase('endMissing', 'missing-ends', 'How the search ended.'),
  briefOnRights: onCase('briefOnRights', 'rights-briefings', 'Her rights were told to her, in her language.'),
  explainToHer: onCase('explainToHer', 'explanations', 'Who somebody is to her, or what an activity is.'),
  keepOwnWords: onCase('keepOwnWords', 'own-words', 'What she says, in her own words; nobody edits it.'),
  describeHerself: onCase(
    'describeHerself',
    'self-descriptions',
    'The name she wishes, her religion, her diet: sealed.',
  ),
  consultHer: onCase('consultHer', 'consultations', 'She was consulted, with whom and about what.'),
  askForRecords: onCase('askForRecords', 'record-requests', 'She asks to see her records.'),
  answerRecordsRequest: onCase(
    'answerRecordsRequest',
    'record-answers',
    'What came of her request, and who stood by her.',
  ),
  giveUrgentSupport: onCase('giveUrgentSupport', 'urgent-support', 'Psychological support was given at once.'),
  decideChildInformation: onCase(
    'decideChildInformation',
    'child-information',
    'How much a child is told, in her best interest.',
  ),
  informForDecision: onCase(
    'informForDecision',
    'decision-informations',
    'All that a decision is about, told in advance.',
  ),
  takeDecision: onCase('takeDecision', 'decisions', 'A decision about her life: hers, after time to reflect.'),
  assessCapacity: onCase('assessCapacity', 'capacity-assessments', 'Whether she is able to decide something herself.'),
  explainDecision: onCase(
    'explainDecision',
    'decision-explanations',
    'What was decided without her is explained to her.',
  ),
  openProceeding: onCase('openProceeding', 'proceedings', 'A legal proceeding that concerns her.'),
  explainLaw: onCase('explainLaw', 'legal-explanations', 'A legal procedure was explained to her.'),
  askForLegalAid: onCase('askForLegalAid', 'legal-aid-needs', 'She needs legal help.'),
  arrangeLegalAid: onCase('arrangeLegalAid', 'legal-aid', 'Who gives her legal help, free of charge.'),
  chooseTakingPart: onCase(
    'chooseTakingPart',
    'choices-to-take-part',
    'Whether she takes part in proceedings; no service depends on it.',
  ),
  scheduleHearing: onCase('scheduleHearing', 'hearings', 'A hearing is fixed.'),
  recordHearing: onCase(
    'recordHearing',
    'hearing-records',
    'What came of a hearing; a child’s counts only with her advocate.',
  ),
  decideAppeal: onCase('decideAppeal', 'appeals', 'Whether she appeals.'),
  appointAdvocate: onCase('appointAdvocate', 'advocates', 'A child’s advocate is appointed.'),
  assessFamilySafety: onCase('assessFamilySafety', 'family-safety', 'Whether contact with her family is safe.'),
  recordFamilyContact: onCase('recordFamilyContact', 'family-contacts', 'Contact with her family, where it is safe.'),
  startFamilyTracing: onCase('startFamilyTracing', 'family-tracings', 'The search for her family begins.'),
  answerFamilyTracing: onCase('answerFamilyTracing', 'family-tracing-answers', 'What the search for her family found.'),
  recordLeaving: onCase(
    'recordLeaving',
    'leavings',
    'She leaves; it is written down with the advice she was given, and never refused.',
  ),
  holdChild: onCase('holdChild', 'child-holds', 'A child is kept for her safety, by a decision in her best interest.'),
  reviewChildHold: onCase('reviewChildHold', 'child-hold-reviews', 'Whether a child must still be kept.'),
  recordReturnDelay: onCase('recordReturnDelay', 'return-delays', 'Why her return waits, and on whom.'),
  recordJourneyHome: onCase('recordJourneyHome', 'journeys-home', 'She went home, and how she was treated.'),
  chooseCommunity: onCase('chooseCommunity', 'communities', 'Where she wants to live; she may choose again.'),
} as const;
