import { aClosedYearIsPublished } from '../../rules/a-closed-year-is-published.ts';
import { childGoesToFamilyByTwoPeople } from '../../rules/child-goes-to-family-by-two-people.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { committeeMeetingAnswersItsAgenda } from '../../rules/committee-meeting-answers-its-agenda.ts';
import { departureNeedsItsNotice } from '../../rules/departure-needs-its-notice.ts';
import { departureWithoutNoticeTakesTwo } from '../../rules/departure-without-notice-takes-two.ts';
import { differenceIsExplained } from '../../rules/difference-is-explained.ts';
import { disputeIsNegotiatedFirst } from '../../rules/dispute-is-negotiated-first.ts';
import { everyChildIsRecordedAlone } from '../../rules/every-child-is-recorded-alone.ts';
import { handoverNeedsItsChecklist } from '../../rules/handover-needs-its-checklist.ts';
import { linkGoesToTheReceivingSide } from '../../rules/link-goes-to-the-receiving-side.ts';
import { meetingWasHeld } from '../../rules/meeting-was-held.ts';
import { monthIsSealedAfterItsEnd } from '../../rules/month-is-sealed-after-its-end.ts';
import { monthIsSealedAsItWasSeen } from '../../rules/month-is-sealed-as-it-was-seen.ts';
import { plansFollowEachOther } from '../../rules/plans-follow-each-other.ts';
import { scheduleKeepsNoticePeriods } from '../../rules/schedule-keeps-notice-periods.ts';
import { sealedMonthIsOnlyRestated } from '../../rules/sealed-month-is-only-restated.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../../rules/service-is-never-refused-for-being-foreign.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import { settledDisputeRests } from '../../rules/settled-dispute-rests.ts';
import { visitIsAnnounced } from '../../rules/visit-is-announced.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Obligation,
  owed,
  recordedIn,
  remindedIn,
  reportedIn,
} from '../obligation.ts';

/** The duties of the state and cooperation with neighbours: Policy V to VII, Standards 14 to 16. */
export const stateAndNeighbours: readonly Obligation[] = [
  owed(
    'R149',
    'P',
    ['Policy V.1', 'Policy V.2', 'Policy V.3'],
    'The aims can be measured: rights upheld, services received, no victim a second time.',
    reportedIn('packages/domain/src/report/figures/outcomes.ts'),
  ),
  owed(
    'R150',
    'P',
    ['Policy V.4(e)', 'Policy V.4(f)', 'Policy V.4(p)'],
    'Coordination, common monitoring and trust, which the Policy finds lacking, are worked on.',
    reportedIn('packages/domain/src/report/figures/coordination.ts'),
  ),
  owed(
    'R151',
    'P',
    ['Policy V.6(a)', 'Policy V.6(b)', 'Policy V.6(c)', 'Policy V.6(d)'],
    'Needs of the sector are assessed, access grows, and both are evaluated.',
    reportedIn('packages/domain/src/report/figures/needs-met.ts'),
  ),
  owed(
    'R152',
    'ER',
    ['Policy VI.a', 'Foreword (Poipet)'],
    'Whoever is repatriated or deported is received without discrimination, and so is every vulnerable child.',
    enforced(differenceIsExplained, everyChildIsRecordedAlone),
    recordedIn('packages/domain/src/arrival/batch.ts', 'packages/domain/src/arrival/arrival.ts'),
  ),
  owed(
    'R153',
    'EP',
    ['Policy VI.b'],
    'Foreign victims have the same rights and services as Cambodians, from beginning to end.',
    enforced(serviceIsNeverRefusedForBeingForeign, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    reportedIn('packages/domain/src/report/figures/parity.ts'),
  ),
  owed(
    'R154',
    'ERM',
    ['Policy VI.b'],
    'Before and during a repatriation those concerned in the receiving country are informed.',
    enforced(
      departureNeedsItsNotice,
      departureWithoutNoticeTakesTwo,
      scheduleKeepsNoticePeriods,
      linkGoesToTheReceivingSide,
      handoverNeedsItsChecklist,
    ),
    recordedIn('packages/domain/src/handover/before-the-journey.ts'),
    remindedIn('packages/domain/src/handover/reminders.ts'),
  ),
  owed(
    'R155',
    'R',
    ['Policy VI.c'],
    'Victims who come from provincial departments enter the same process.',
    recordedIn('packages/domain/src/case/open-case.ts'),
  ),
  owed(
    'R156',
    'E',
    ['Policy VI.d'],
    'Reintegration and follow-up are well planned.',
    enforced(childIsPlacedOnlyWithASafeFamily, childGoesToFamilyByTwoPeople, visitIsAnnounced),
  ),
  owed(
    'R157',
    'PO',
    [
      'Policy VII.1(a)',
      'Policy VII.1(b)',
      'Policy VII.1(c)',
      'Policy VII.1(e)',
      'Policy VII.1(f)',
      'Policy VII.1(g)',
      'Policy VII.1(h)',
    ],
    'The Ministry reviews policies, spreads them, funds, coordinates and chairs the cluster.',
    human('The Ministry of Social Affairs, Veterans and Youth Rehabilitation.'),
  ),
  owed(
    'R158',
    'PO',
    ['Policy VII.2(a)', 'Policy VII.2(b)', 'Policy VII.2(e)', 'Policy VII.2(f)', 'Policy VII.2(g)'],
    'Officials and organisations implement the policies, find funds and work together.',
    human('The officials of the departments and the directors of the organisations.'),
  ),
  owed(
    'R159',
    'MP',
    ['Policy VII.2(c)'],
    'Organisations report and help the Ministry to monitor.',
    remindedIn('packages/domain/src/oversight/monitoring-clocks.ts'),
    reportedIn('packages/domain/src/report/figures/oversight.ts'),
  ),
  owed(
    'R160',
    'RM',
    ['Policy VII.3.a(1)'],
    'There is a national plan of action every two years.',
    enforced(plansFollowEachOther),
    recordedIn('packages/domain/src/oversight/plan.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
  ),
  owed(
    'R161',
    'R',
    ['Policy VII.3.a(2)', 'Policy VII.3.a(3)'],
    'Strategies and recommendations for cooperation are prepared.',
    recordedIn('packages/domain/src/oversight/recommendation.ts'),
  ),
  owed(
    'R162',
    'EMP',
    ['Policy VII.3.a(4)'],
    'The agreements are monitored and reported to the bilateral committees once a year.',
    enforced(committeeMeetingAnswersItsAgenda, meetingWasHeld),
    recordedIn('packages/domain/src/settings/known/agreements.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
    reportedIn('packages/domain/src/report/bilateral.ts'),
    enforced(monthIsSealedAfterItsEnd, monthIsSealedAsItWasSeen, sealedMonthIsOnlyRestated, aClosedYearIsPublished),
  ),
  owed(
    'R163',
    'R',
    ['Policy VII.3.a(5)'],
    'Organisations help to carry out the agreements.',
    recordedIn('packages/domain/src/oversight/plan.ts'),
  ),
  owed(
    'R164',
    'RMP',
    ['Policy VII.3.a(6)'],
    'Disputes on an agreement are negotiated, or reported to both governments.',
    enforced(disputeIsNegotiatedFirst, settledDisputeRests, committeeMeetingAnswersItsAgenda),
    recordedIn('packages/domain/src/oversight/dispute.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
    reportedIn('packages/domain/src/report/figures/disputes.ts'),
  ),
  owed(
    'R165',
    'RP',
    ['Policy VII.3.b(1)', 'Policy VII.3.b(2)', 'Policy VII.3.b(3)', 'Policy VII.3.b(4)', 'Policy VII.3.b(5)'],
    'Organisations and local authorities cooperate in cases, and against unsafe migration.',
    recordedIn('packages/domain/src/oversight/joint-work.ts'),
    reportedIn('packages/domain/src/report/figures/joint-work.ts'),
  ),
  owed(
    'R166',
    'R',
    ['Prakas 852 Art 3', 'Standards 15', 'Standards 16'],
    'The units that the two Prakas oblige are known by name.',
    recordedIn('packages/domain/src/settings/known/obliged-units.ts'),
  ),
  owed(
    'R167',
    'R',
    ['Prakas 852 Art 2', 'Standards 14'],
    'What contradicts the Prakas is void: which text judged what can always be told.',
    recordedIn('packages/domain/src/law/in-force.ts', 'packages/domain/src/law/wording.ts'),
  ),
];
