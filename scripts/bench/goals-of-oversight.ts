import { type CallGoal, command, list } from './call-goal.ts';

/** As a command, after it was looked whether the directory has the organisation, or the record that the path names. */
const ofWhatIsThere: CallGoal = { ...command, reads: 3 };
const refused: CallGoal = { reads: 4, writes: 'none', kms: 0 };

/** What the overseer's and the task force's operations may ask of AWS beside the staff row. */
export const goalsOfOversight: Readonly<Record<string, CallGoal>> = {
  // Plans, meetings and disputes, each one partition; at oversight the directory's organisations, their watches and memoranda too.
  listClocks: { reads: 3, writes: 'none', kms: 0, readUnits: 4 },
  'listClocks@oversight': { reads: 6, writes: 'none', kms: 0, readUnits: 10 },
  'listProviders@oversight': { reads: 3, writes: 'none', kms: 0, readUnits: 7 },
  viewProvider: { reads: 5, writes: 'none', kms: 0, readUnits: 6 },
  recordMonitoring: ofWhatIsThere,
  recordFinding: ofWhatIsThere,
  recordFollowUp: ofWhatIsThere,
  draftMinisterReport: refused,
  recordMinisterDecision: refused,
  answerProviderBreach: refused,
  assessPremisesRisk: ofWhatIsThere,
  recordStandardsTraining: ofWhatIsThere,
  recordProviderReturn: ofWhatIsThere,
  noteObservation: ofWhatIsThere,
  viewPlanOfAction: list,
  makePlanOfAction: command,
  movePlanItem: ofWhatIsThere,
  // Its agenda is made of what stands open: plans, disputes, recommendations; and the meetings themselves.
  listCommitteeMeetings: { reads: 4, writes: 'none', kms: 0, readUnits: 5 },
  recordCommitteeMeeting: { ...command, reads: 5 },
  answerMeetingBreach: { ...refused, reads: 3 },
  listDisputes: list,
  openDispute: command,
  recordNegotiation: command,
  reportDispute: command,
  listRecommendations: list,
  makeRecommendation: command,
  answerRecommendation: command,
  listJointWork: list,
  recordJointWork: command,
  // The sealed months, what they were before, what waits; the large ones as they were counted, what happened in the others, who waited; the
  // secret.
  listMonths: { reads: 6, writes: 'none', kms: 0 },
  sealMonth: { ...command, reads: 7 },
  restateMonth: { ...refused, reads: 8 },
  // The sealed months of a year; the receipt's head.
  viewLearningRegister: { reads: 2, writes: 'receipt', kms: 0 },
  viewParityReport: { reads: 2, writes: 'receipt', kms: 0 },
  // The last two months as they were counted; gates and contacts as they were last seen; the receipt's head.
  viewLivePicture: { reads: 3, writes: 'receipt', kms: 0 },
};
