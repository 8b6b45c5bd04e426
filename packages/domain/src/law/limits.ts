import { aCorrectionChangesSomething } from '../rules/a-correction-changes-something.ts';
import { answerIsTakenInOnce } from '../rules/answer-is-taken-in-once.ts';
import { answerNamesWhatItAnswers } from '../rules/answer-names-what-it-answers.ts';
import { blockNamesAListedContact } from '../rules/block-names-a-listed-contact.ts';
import { caseGoesToAColleague } from '../rules/case-goes-to-a-colleague.ts';
import { channelStandsInItsContact } from '../rules/channel-stands-in-its-contact.ts';
import { checklistMovesForward } from '../rules/checklist-moves-forward.ts';
import { confirmedMinutesStandStill } from '../rules/confirmed-minutes-stand-still.ts';
import { consentEndsAfterItBegins } from '../rules/consent-ends-after-it-begins.ts';
import { consentNamesAKnownRecipient } from '../rules/consent-names-a-known-recipient.ts';
import { copiesAreAsManyAsOneActCloses } from '../rules/copies-are-as-many-as-one-act-closes.ts';
import { correctionNamesWhatItCorrects } from '../rules/correction-names-what-it-corrects.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { deviceBelongsToItsSeat } from '../rules/device-belongs-to-its-seat.ts';
import { directivePhaseRunsOnce } from '../rules/directive-phase-runs-once.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { entrySpeaksOfOneInTheFile } from '../rules/entry-speaks-of-one-in-the-file.ts';
import { findingIsReportedOnce } from '../rules/finding-is-reported-once.ts';
import { followUpIsOfAnOpenFinding } from '../rules/follow-up-is-of-an-open-finding.ts';
import { gateHasRoom } from '../rules/gate-has-room.ts';
import { gateLiesOnHerWay } from '../rules/gate-lies-on-her-way.ts';
import { healthCareEndsWhereItIsGiven } from '../rules/health-care-ends-where-it-is-given.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { loggedTwiceNamesTheEntryThatStays } from '../rules/logged-twice-names-the-entry-that-stays.ts';
import { meetingWasHeld } from '../rules/meeting-was-held.ts';
import { ministerAnswersAReportThatStands } from '../rules/minister-answers-a-report-that-stands.ts';
import { minutesAreTheCurrentOnes } from '../rules/minutes-are-the-current-ones.ts';
import { monthIsSealedAfterItsEnd } from '../rules/month-is-sealed-after-its-end.ts';
import { monthIsSealedAsItWasSeen } from '../rules/month-is-sealed-as-it-was-seen.ts';
import { nobodyLeavesForAClosedGate } from '../rules/nobody-leaves-for-a-closed-gate.ts';
import { oneFileAPerson } from '../rules/one-file-a-person.ts';
import { oneOpenHandoverACase } from '../rules/one-open-handover-a-case.ts';
import { oneReintegrationAtATime } from '../rules/one-reintegration-at-a-time.ts';
import { onlyALivingCopyIsEnded } from '../rules/only-a-living-copy-is-ended.ts';
import { onlyARunningDirectivePhaseCloses } from '../rules/only-a-running-directive-phase-closes.ts';
import { onlyAnOpenPhaseCloses } from '../rules/only-an-open-phase-closes.ts';
import { openPhaseIsNotOpenedTwice } from '../rules/open-phase-is-not-opened-twice.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { questionIsAnsweredOnce } from '../rules/question-is-answered-once.ts';
import { receiverSitsInHisCountry } from '../rules/receiver-sits-in-his-country.ts';
import { receptionHasRoom } from '../rules/reception-has-room.ts';
import { rerouteBeginsAtItsGate } from '../rules/reroute-begins-at-its-gate.ts';
import { rerouteIsOneAct } from '../rules/reroute-is-one-act.ts';
import { reviewIsOfARunningReintegration } from '../rules/review-is-of-a-running-reintegration.ts';
import { scheduleNeedsAnOpenGate } from '../rules/schedule-needs-an-open-gate.ts';
import { sealedMonthIsOnlyRestated } from '../rules/sealed-month-is-only-restated.ts';
import { settledDisputeRests } from '../rules/settled-dispute-rests.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { verificationIsTheLastWord } from '../rules/verification-is-the-last-word.ts';
import { withdrawalNamesALivingConsent } from '../rules/withdrawal-names-a-living-consent.ts';
import type { RuleStatement } from './rule.ts';

/** What the software asks for so that records stay whole: sizes, dates, states, names of entries that are there. No article says any of it. */
export const limits: readonly RuleStatement[] = [
  aCorrectionChangesSomething,
  answerIsTakenInOnce,
  answerNamesWhatItAnswers,
  blockNamesAListedContact,
  caseGoesToAColleague,
  channelStandsInItsContact,
  checklistMovesForward,
  confirmedMinutesStandStill,
  consentEndsAfterItBegins,
  consentNamesAKnownRecipient,
  copiesAreAsManyAsOneActCloses,
  correctionNamesWhatItCorrects,
  custodyGoesForward,
  deviceBelongsToItsSeat,
  directivePhaseRunsOnce,
  eachSideWritesForItself,
  entrySpeaksOfOneInTheFile,
  findingIsReportedOnce,
  ministerAnswersAReportThatStands,
  followUpIsOfAnOpenFinding,
  gateHasRoom,
  gateLiesOnHerWay,
  healthCareEndsWhereItIsGiven,
  lateEntryGivesItsReason,
  loggedTwiceNamesTheEntryThatStays,
  meetingWasHeld,
  minutesAreTheCurrentOnes,
  monthIsSealedAfterItsEnd,
  monthIsSealedAsItWasSeen,
  nobodyLeavesForAClosedGate,
  oneFileAPerson,
  oneOpenHandoverACase,
  oneReintegrationAtATime,
  onlyALivingCopyIsEnded,
  onlyARunningDirectivePhaseCloses,
  onlyAnOpenPhaseCloses,
  openPhaseIsNotOpenedTwice,
  planIsNotInThePast,
  questionIsAnsweredOnce,
  receiverSitsInHisCountry,
  receptionHasRoom,
  rerouteBeginsAtItsGate,
  rerouteIsOneAct,
  reviewIsOfARunningReintegration,
  scheduleNeedsAnOpenGate,
  sealedMonthIsOnlyRestated,
  settledDisputeRests,
  staysInItsState,
  verificationIsTheLastWord,
  withdrawalNamesALivingConsent,
];
