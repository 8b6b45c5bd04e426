import { planCopyIsGiven } from '../../clocks/plan-copy-is-given.ts';
import { planFollowsIdentification } from '../../clocks/plan-follows-identification.ts';
import { planIsReviewed } from '../../clocks/plan-is-reviewed.ts';
import { plannedStepIsDone } from '../../clocks/planned-step-is-done.ts';
import { referralIsAnswered } from '../../clocks/referral-is-answered.ts';
import { addressHasTwoSources } from '../../rules/address-has-two-sources.ts';
import { channelStandsInItsContact } from '../../rules/channel-stands-in-its-contact.ts';
import { checklistMovesForward } from '../../rules/checklist-moves-forward.ts';
import { confirmedMinutesStandStill } from '../../rules/confirmed-minutes-stand-still.ts';
import { contactIsChangedByTwoPeople } from '../../rules/contact-is-changed-by-two-people.ts';
import { custodyGoesForward } from '../../rules/custody-goes-forward.ts';
import { declinedReferralGivesItsReason } from '../../rules/declined-referral-gives-its-reason.ts';
import { entrySpeaksOfOneInTheFile } from '../../rules/entry-speaks-of-one-in-the-file.ts';
import { greetingSaysHow } from '../../rules/greeting-says-how.ts';
import { handoverNeedsItsChecklist } from '../../rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../../rules/handover-needs-two-organisations.ts';
import { intakeFollowsReception } from '../../rules/intake-follows-reception.ts';
import { itemIsTickedByItsSide } from '../../rules/item-is-ticked-by-its-side.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { minutesAreTheCurrentOnes } from '../../rules/minutes-are-the-current-ones.ts';
import { oneOpenHandoverACase } from '../../rules/one-open-handover-a-case.ts';
import { planActionIsSpecific } from '../../rules/plan-action-is-specific.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { providersPlanWhenSheAgrees } from '../../rules/providers-plan-when-she-agrees.ts';
import { questionIsAnsweredOnce } from '../../rules/question-is-answered-once.ts';
import { receptionHasRoom } from '../../rules/reception-has-room.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { requiredItemIsNotWavedThrough } from '../../rules/required-item-is-not-waved-through.ts';
import { scheduleNeedsBothSides } from '../../rules/schedule-needs-both-sides.ts';
import { sheHasTimeToAdapt } from '../../rules/she-has-time-to-adapt.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import { verificationIsTheLastWord } from '../../rules/verification-is-the-last-word.ts';
import {
  enforced,
  enforcedByShape,
  type Obligation,
  owed,
  recorded,
  recordedIn,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';

/** Referral, reception and planning: Standards 7.3 to 7.5. */
export const referralToPlanning: readonly Obligation[] = [
  owed(
    'R084',
    'E',
    ['Standards 7.3(a)'],
    'A referral follows the person’s decision, at any stage.',
    enforced(referralNeedsHerDecision),
  ),
  owed(
    'R085',
    'MP',
    ['Standards 7.3(b)'],
    'The list of safe places and partners is kept up to date.',
    enforced(contactIsChangedByTwoPeople, channelStandsInItsContact, verificationIsTheLastWord),
    remindedIn('packages/domain/src/directory/verified-last.ts'),
    reportedIn('packages/domain/src/report/figures/contact-freshness.ts'),
  ),
  owed(
    'R086',
    'RP',
    ['Standards 7.3(c)'],
    'Senders and receivers cooperate, and the person’s needs come first.',
    enforced(
      declinedReferralGivesItsReason,
      receptionHasRoom,
      custodyGoesForward,
      questionIsAnsweredOnce,
      handoverNeedsTwoOrganisations,
      scheduleNeedsBothSides,
      itemIsTickedByItsSide,
      oneOpenHandoverACase,
    ),
    recorded('answerReferral'),
    reminded(referralIsAnswered),
    remindedIn('packages/domain/src/case/referred-in/reminders.ts'),
    recordedIn('packages/domain/src/handover/handover.ts'),
    reportedIn('packages/domain/src/report/figures/referrals-answered.ts', 'packages/domain/src/report/bilateral.ts'),
  ),
  owed(
    'R087',
    'E',
    ['Standards 7.3(d)'],
    'The sender gives the receiver all relevant information that the person consents to.',
    enforced(
      handoverNeedsItsChecklist,
      requiredItemIsNotWavedThrough,
      minutesAreTheCurrentOnes,
      confirmedMinutesStandStill,
      checklistMovesForward,
      addressHasTwoSources,
    ),
  ),
  owed(
    'R088',
    'EP',
    ['Standards 7.3(e)'],
    'Prejudice is never a reason to refer or to decline.',
    enforced(declinedReferralGivesItsReason),
    enforcedByShape('packages/domain/src/case/services/foreign-as-reason.ts'),
    reportedIn(
      'packages/domain/src/report/figures/referrals-declined.ts',
      'packages/domain/src/report/figures/referrals-in-declined.ts',
      'packages/domain/src/report/bilateral.ts',
    ),
  ),
  owed(
    'R089',
    'R',
    ['Standards 7.3(f)'],
    'A provider knows its limits and refers on.',
    recordedIn('packages/domain/src/directory/provider.ts'),
  ),
  owed(
    'R090',
    'ER',
    [
      'Standards 7.4(a)',
      'Standards 7.4(b)',
      'Standards 7.4(c)',
      'Standards 7.4(d)',
      'Standards 7.4(e)',
      'Policy III (reception)',
    ],
    'At reception safety comes first, then orientation, rules and time to settle before the intake interview.',
    enforced(greetingSaysHow, intakeFollowsReception, sheHasTimeToAdapt),
    recorded('recordReception', 'recordIntake'),
  ),
  owed(
    'R091',
    'RM',
    ['Standards 7.5(a)', 'Standards 7.5(b)', 'Policy III (planning)'],
    'Planning begins as soon as the person is identified, with the person, around their needs.',
    recorded('recordPlan', 'recordPlanningMeeting'),
    reminded(planFollowsIdentification),
  ),
  owed(
    'R092',
    'M',
    ['Standards 7.5(c)'],
    'Plans are reviewed often.',
    reminded(planIsReviewed),
    recorded('reviewPlan'),
  ),
  owed(
    'R093',
    'E',
    ['Standards 7.5(d)'],
    'Each step of a plan has its outcome, its responsible person and its date.',
    enforced(planActionIsSpecific, planIsNotInThePast),
    reminded(plannedStepIsDone),
  ),
  owed(
    'R094',
    'ER',
    ['Standards 7.5(e)'],
    'What is done under a plan is documented, clearly and in confidence.',
    enforced(entrySpeaksOfOneInTheFile, lateEntryGivesItsReason, staysInItsState),
    enforcedByShape('packages/domain/src/case/sections.ts'),
    recorded('recordProgress'),
  ),
  owed(
    'R095',
    'RM',
    ['Standards 7.5(f)'],
    'The person is given the plan whenever they ask.',
    recorded('askForPlan', 'givePlan'),
    reminded(planCopyIsGiven),
  ),
  owed(
    'R096',
    'E',
    ['Standards 7.5(g)'],
    'With the person’s consent the plan is made together with all who help.',
    enforced(providersPlanWhenSheAgrees),
    recorded('recordPlanningMeeting'),
  ),
];
