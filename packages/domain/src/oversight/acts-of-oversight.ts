import * as agreeing from './agreeing.ts';
import { answeringAtOversight } from './answer-breach.ts';
import * as judging from './judging.ts';

/** Each act of oversight and of the task force, as it is declared beside its command, by its operation. @internal for tests and the law */
export const actsOfOversight = {
  recordMonitoring: judging.monitoring,
  recordFinding: judging.finding,
  recordFollowUp: judging.followingUp,
  draftMinisterReport: judging.tellingTheMinister,
  recordMinisterDecision: judging.decidingForTheMinister,
  answerProviderBreach: answeringAtOversight,
  assessPremisesRisk: judging.notingOfAProvider,
  recordStandardsTraining: judging.notingOfAProvider,
  recordProviderReturn: judging.notingOfAProvider,
  noteObservation: judging.notingOfAProvider,
  makePlanOfAction: agreeing.planning,
  movePlanItem: agreeing.movingAnItem,
  recordCommitteeMeeting: agreeing.meeting,
  answerMeetingBreach: answeringAtOversight,
  openDispute: agreeing.disputing,
  recordNegotiation: agreeing.negotiating,
  reportDispute: agreeing.reportingADispute,
  makeRecommendation: agreeing.recommending,
  answerRecommendation: agreeing.recommending,
  recordJointWork: agreeing.workingTogether,
} as const;
