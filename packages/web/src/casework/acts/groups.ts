import type { CaseCommandName } from '@homeward/domain/case/commands';

/** What can be recorded, by subject; the first names are those of the phases. An act that has a page of its own elsewhere stands here too; a case that is not hers is opened in an emergency where it is not found. */
export const groups = {
  identification: ['recordDetermination', 'recordAge', 'recordInterview', 'recordInterpreter', 'recordDeath'],
  'crisis-intervention': [
    'openCrisis',
    'noteCrisisStage',
    'planIntervention',
    'startIntervention',
    'recordIntervention',
    'endCrisis',
  ],
  referral: [
    ...['recordNeeds', 'offerService', 'answerService', 'recordPace', 'giveServiceCard'],
    ...['referCase', 'answerReferral', 'linkLocalService'],
  ],
  reception: [
    ...['beginStay', 'endStay', 'recordReception', 'recordIntake', 'answerBasicNeed', 'recordTriggers'],
    ...['admitToShelter', 'placePerson'],
    ...['listBelongings', 'returnBelongings', 'nameDiscrepancy', 'settleDiscrepancy'],
  ],
  planning: [
    ...['joinTeam', 'recordPlanningMeeting', 'recordPlan', 'reviewPlan', 'planAction', 'recordProgress'],
    ...['askForPlan', 'givePlan', 'recordPlanReading'],
  ],
  assessment: ['recordAssessment', 'shareResult', 'planAssessment', 'recordQuestioning', 'recordProviderCheck'],
  recovery: ['recordActivity', 'recordStrength', 'recordTraining', 'recordSchooling'],
  reintegration: [
    ...['recordReturnDelay', 'recordReturnMatter', 'recordEarlierReturn', 'recordAddressSource', 'recordJourneyHome'],
    ...['chooseCommunity', 'consultSocialAffairs', 'startReintegration', 'reviewTrial', 'confirmReintegration'],
    ...[
      'endReintegration',
      'recordEvaluation',
      'requestMove',
      'askForCommunity',
      'speakToCommunity',
      'recordCommuneHelp',
    ],
  ],
  'follow-up': ['planFollowUp', 'recordVisit', 'askDiscretion'],
  closure: [
    ...['consultOnClosing', 'prepareClosing', 'recordContactAttempt', 'exploreReasons', 'agreeToClosing'],
    ...['learnFromClosing', 'closeCase', 'reopenCase', 'requestErasure'],
  ],
  safety: [
    ...['barContact', 'recordGuest', 'raiseAlert', 'acknowledgeAlert', 'actOnAlert', 'lookAtPremises', 'askForCarer'],
    ...['arrangeCarer', 'recordMissing', 'recordMissingStep', 'endMissing', 'recordLeaving'],
  ],
  rights: [
    ...['briefOnRights', 'explainToHer', 'keepOwnWords', 'describeHerself', 'consultHer', 'decideChildInformation'],
    ...['askForRecords', 'answerRecordsRequest', 'openOwnRecord', 'giveUrgentSupport'],
    ...['askForCorrection', 'answerCorrection'],
  ],
  decisions: ['informForDecision', 'recordDecision', 'assessCapacity', 'explainDecision'],
  justice: [
    ...['openProceeding', 'explainLaw', 'askForLegalAid', 'arrangeLegalAid', 'chooseTakingPart', 'scheduleHearing'],
    ...['recordHearing', 'decideAppeal', 'appointAdvocate'],
  ],
  family: [
    ...['assessFamilySafety', 'recordFamilyContact', 'planFamilyContact', 'startFamilyTracing', 'answerFamilyTracing'],
    ...['recordRelative', 'recordFamilyStatus', 'recordFamilySupport'],
  ],
  children: ['recordCompanion', 'assessCompanion', 'recordCustodyPaper', 'holdChild', 'reviewChildHold'],
  sharing: [
    ...['giveConsent', 'withdrawConsent', 'shareDisclosure', 'revealWhereabouts', 'shareWithoutConsent'],
    ...['tellOfCopy', 'endDisclosure', 'blockContactForCase', 'takeInAnswer', 'approve'],
    ...['agreeToPublication', 'withdrawFromPublication', 'recordIdentityBreach'],
  ],
  phases: ['openPhase', 'closePhase', 'openDirectivePhase', 'closeDirectivePhase'],
  file: [
    ...['correctRecord', 'recordPortrait', 'recordResidence', 'recordNarrative', 'fillForm', 'writeSection'],
    ...['assignHealthWorker', 'endHealthCare', 'assignCentre', 'acknowledgeInstruments'],
    ...['askReassignment', 'reassignCase', 'reviewBreakGlass'],
  ],
} as const satisfies Readonly<Record<string, readonly ActName[]>>;

/** Every act on a case: its commands, and the writing of a whole section. */
export type ActName = CaseCommandName | 'writeSection';
export type GroupName = keyof typeof groups;
