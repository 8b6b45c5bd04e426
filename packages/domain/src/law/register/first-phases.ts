import { planCopyIsGiven } from '../../clocks/plan-copy-is-given.ts';
import { planFollowsIdentification } from '../../clocks/plan-follows-identification.ts';
import { planIsReviewed } from '../../clocks/plan-is-reviewed.ts';
import { plannedStepIsDone } from '../../clocks/planned-step-is-done.ts';
import { referralIsAnswered } from '../../clocks/referral-is-answered.ts';
import { arrivalItemsAreDone } from '../../rules/arrival-items-are-done.ts';
import { confirmedMinutesStandStill } from '../../rules/confirmed-minutes-stand-still.ts';
import { declinedReferralGivesItsReason } from '../../rules/declined-referral-gives-its-reason.ts';
import { entrySpeaksOfOneInTheFile } from '../../rules/entry-speaks-of-one-in-the-file.ts';
import { handoverNeedsItsChecklist } from '../../rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../../rules/handover-needs-two-organisations.ts';
import { intakeFollowsReception } from '../../rules/intake-follows-reception.ts';
import { interviewIsSafe } from '../../rules/interview-is-safe.ts';
import { interviewWaitsForCare } from '../../rules/interview-waits-for-care.ts';
import { itemIsTickedByItsSide } from '../../rules/item-is-ticked-by-its-side.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { minutesAreTheCurrentOnes } from '../../rules/minutes-are-the-current-ones.ts';
import { oneOpenHandoverACase } from '../../rules/one-open-handover-a-case.ts';
import { planActionIsSpecific } from '../../rules/plan-action-is-specific.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { requiredItemIsNotWavedThrough } from '../../rules/required-item-is-not-waved-through.ts';
import { riskComesBeforeTheIntervention } from '../../rules/risk-comes-before-the-intervention.ts';
import { scheduleNeedsBothSides } from '../../rules/schedule-needs-both-sides.ts';
import { sheHasTimeToAdapt } from '../../rules/she-has-time-to-adapt.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import {
  enforced,
  enforcedByShape,
  notYet,
  type Obligation,
  owed,
  recorded,
  recordedIn,
  reminded,
  reportedIn,
} from '../obligation.ts';

/** Identification, crisis, referral, reception and planning: Standards 7.1 to 7.5. */
export const firstPhases: readonly Obligation[] = [
  owed(
    'R073',
    'ER',
    ['Standards 7.1(a)', 'Standards 7.1(b)'],
    'An interview takes place in a safe space, with no suspect near.',
    enforced(interviewIsSafe),
    recorded('recordInterview'),
    recordedIn('packages/domain/src/arrival/screen-person.ts'),
  ),
  owed(
    'R074',
    'R',
    ['Standards 7.1(e)'],
    'Whoever interviews knows trauma and does not cause it again.',
    recorded('recordInterview'),
    recordedIn('packages/domain/src/arrival/screen-person.ts'),
  ),
  owed(
    'R075',
    'E',
    ['Standards 7.1(f)'],
    'The interview waits until critical care has been given.',
    enforced(interviewWaitsForCare),
  ),
  owed(
    'R076',
    'E',
    ['Standards 7.1(g)'],
    'The interview asks only for name, age, place, threats and immediate needs.',
    enforced(arrivalItemsAreDone),
    enforcedByShape('packages/domain/src/case/identification/track.ts', 'packages/domain/src/case/sections.ts'),
  ),
  owed(
    'R077',
    'ER',
    ['Standards 7.1(h)'],
    'She may have a person of her trust beside her.',
    enforced(interviewIsSafe),
    recorded('recordInterview'),
  ),
  owed(
    'R078',
    'R',
    ['Standards 7.2(a)', 'Standards 7.2(b)'],
    'The stage of a crisis is understood, and her needs decide the intervention.',
    recorded('openCrisis', 'noteCrisisStage'),
  ),
  owed(
    'R079',
    'E',
    ['Standards 7.2(c)'],
    'Risk is assessed before a crisis intervention.',
    enforced(riskComesBeforeTheIntervention),
  ),
  owed(
    'R080',
    'R',
    ['Standards 7.2(d)', 'Standards 7.2(e)'],
    'She, the services and the supplies are prepared beforehand.',
    recorded('planIntervention'),
  ),
  owed(
    'R081',
    'R',
    ['Standards 7.2(f)', 'Standards 7.2(g)'],
    'An intervention is carried out safely, apart from suspects.',
    recorded('recordIntervention'),
  ),
  owed('R082', 'ER', ['Standards 7.2(h)'], 'Her possessions are protected.', notYet('ER')),
  owed(
    'R083',
    'ER',
    ['Standards 7.2(i)'],
    'An intervention is planned with police, social affairs, providers and, for a foreign victim, embassy or immigration.',
    notYet('ER'),
  ),
  owed(
    'R084',
    'E',
    ['Standards 7.3(a)'],
    'A referral follows her decision, at any stage.',
    enforced(referralNeedsHerDecision),
  ),
  owed('R085', 'MP', ['Standards 7.3(b)'], 'The list of safe places and partners is kept up to date.', notYet('MP')),
  owed(
    'R086',
    'RP',
    ['Standards 7.3(c)'],
    'Senders and receivers cooperate, and her needs come first.',
    enforced(
      declinedReferralGivesItsReason,
      handoverNeedsTwoOrganisations,
      scheduleNeedsBothSides,
      itemIsTickedByItsSide,
      oneOpenHandoverACase,
    ),
    recorded('answerReferral'),
    reminded(referralIsAnswered),
    recordedIn('packages/domain/src/handover/handover.ts'),
    reportedIn('packages/domain/src/report/figures/referrals-answered.ts', 'packages/domain/src/report/bilateral.ts'),
  ),
  owed(
    'R087',
    'E',
    ['Standards 7.3(d)'],
    'The sender gives the receiver all relevant information that she consents to.',
    enforced(
      handoverNeedsItsChecklist,
      requiredItemIsNotWavedThrough,
      minutesAreTheCurrentOnes,
      confirmedMinutesStandStill,
    ),
  ),
  owed('R088', 'EP', ['Standards 7.3(e)'], 'Prejudice is never a reason to refer or to decline.', notYet('EP')),
  owed('R089', 'R', ['Standards 7.3(f)'], 'A provider knows its limits and refers on.', notYet('R')),
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
    enforced(intakeFollowsReception, sheHasTimeToAdapt),
    recorded('recordReception', 'recordIntake'),
  ),
  owed(
    'R091',
    'RM',
    ['Standards 7.5(a)', 'Standards 7.5(b)', 'Policy III (planning)'],
    'Planning begins as soon as she is identified, with her, around her needs.',
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
    'She is given her plan whenever she asks.',
    recorded('askForPlan', 'givePlan'),
    reminded(planCopyIsGiven),
  ),
  owed('R096', 'E', ['Standards 7.5(g)'], 'With her consent the plan is made together with all who help.', notYet('E')),
];
