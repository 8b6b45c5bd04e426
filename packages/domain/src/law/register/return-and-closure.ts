import { crisisAfterReturnIsWatchedFor } from '../../clocks/crisis-after-return-is-watched-for.ts';
import { firstVisitAfterReturn } from '../../clocks/first-visit-after-return.ts';
import { followUpIsPlanned } from '../../clocks/follow-up-is-planned.ts';
import { minorGoesOnWithSchool } from '../../clocks/minor-goes-on-with-school.ts';
import { trialIsReviewed } from '../../clocks/trial-is-reviewed.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { childsCaseClosesNotOnHerWordAlone } from '../../rules/childs-case-closes-not-on-her-word-alone.ts';
import { closingFindsHerWell } from '../../rules/closing-finds-her-well.ts';
import { closingIsPrepared } from '../../rules/closing-is-prepared.ts';
import { closingIsTalkedOverWithHer } from '../../rules/closing-is-talked-over-with-her.ts';
import { communityHearsAtHerRequest } from '../../rules/community-hears-at-her-request.ts';
import { failedClosingIsLearntFrom } from '../../rules/failed-closing-is-learnt-from.ts';
import { noHastyClosing } from '../../rules/no-hasty-closing.ts';
import { oneReintegrationAtATime } from '../../rules/one-reintegration-at-a-time.ts';
import { onlyASupervisorAgreesToClosing } from '../../rules/only-a-supervisor-agrees-to-closing.ts';
import { personAndPlaceAreAssessedFirst } from '../../rules/person-and-place-are-assessed-first.ts';
import { reintegrationDecisionSaysWhereAndWhen } from '../../rules/reintegration-decision-says-where-and-when.ts';
import { reintegrationIsHerDecision } from '../../rules/reintegration-is-her-decision.ts';
import { reviewIsOfARunningReintegration } from '../../rules/review-is-of-a-running-reintegration.ts';
import { trialIsConfirmedByReviews } from '../../rules/trial-is-confirmed-by-reviews.ts';
import { unreachableMeansSought } from '../../rules/unreachable-means-sought.ts';
import { visitIsAnnounced } from '../../rules/visit-is-announced.ts';
import { enforced, type Obligation, owed, recorded, reminded, reportedIn } from '../obligation.ts';

/** Reintegration, follow-up and closure: Standards 7.8 to 7.10. */
export const returnAndClosure: readonly Obligation[] = [
  owed(
    'R106',
    'E',
    ['Standards 7.8(a)', 'Policy III (reintegration)'],
    'Where and when a person is reintegrated is their own decision.',
    enforced(reintegrationIsHerDecision, reintegrationDecisionSaysWhereAndWhen),
  ),
  owed(
    'R107',
    'E',
    ['Standards 7.8(b)'],
    'The community is told only when the person asks for it.',
    enforced(communityHearsAtHerRequest),
  ),
  owed(
    'R108',
    'R',
    ['Standards 7.8(c)'],
    'Skills training fits the community the person goes to.',
    recorded('recordTraining'),
  ),
  owed(
    'R109',
    'E',
    ['Standards 7.8(d)'],
    'Reintegration begins only after person and place were properly assessed.',
    enforced(personAndPlaceAreAssessedFirst, childIsPlacedOnlyWithASafeFamily),
  ),
  owed(
    'R110',
    'EM',
    ['Standards 7.8(e)'],
    'Reintegration begins on trial, and safety is looked at again and again.',
    enforced(trialIsConfirmedByReviews, reviewIsOfARunningReintegration, oneReintegrationAtATime),
    reminded(trialIsReviewed),
  ),
  owed(
    'R111',
    'M',
    ['Standards 7.8(f)'],
    'A crisis after reintegration is watched for.',
    reminded(crisisAfterReturnIsWatchedFor),
  ),
  owed('R112', 'R', ['Standards 7.8(g)'], 'The family is helped too.', recorded('recordFamilySupport')),
  owed(
    'R113',
    'RM',
    ['Standards 7.8(h)'],
    'A minor goes on with school.',
    recorded('recordSchooling'),
    reminded(minorGoesOnWithSchool),
  ),
  owed(
    'R114',
    'RM',
    ['Standards 7.9(a)', 'Standards 7.9(b)', 'Standards 7.9(c)'],
    'Follow-up is planned, its visits agreed with the person and linked to local services.',
    recorded('planFollowUp', 'linkLocalService'),
    reminded(firstVisitAfterReturn, followUpIsPlanned),
  ),
  owed(
    'R115',
    'ER',
    ['Standards 7.9(d)'],
    'The person knows when a visit comes, unless it is a spot check.',
    enforced(visitIsAnnounced),
    recorded('recordVisit'),
  ),
  owed('R116', 'R', ['Standards 7.9(e)'], 'Visits are discreet.', recorded('askDiscretion', 'recordVisit')),
  owed(
    'R117',
    'E',
    ['Standards 7.10(a)'],
    'Before closing the person is in better health, stable, settled and confident.',
    enforced(closingFindsHerWell),
  ),
  owed(
    'R118',
    'E',
    ['Standards 7.10(b)'],
    'The person is consulted on the closing.',
    enforced(closingIsTalkedOverWithHer, childsCaseClosesNotOnHerWordAlone),
  ),
  owed(
    'R119',
    'E',
    ['Standards 7.10(c)'],
    'Who cannot be reached is sought through family and providers before closing.',
    enforced(unreachableMeansSought),
  ),
  owed(
    'R120',
    'ER',
    ['Standards 7.10(d)'],
    'The person, the family and the community are prepared for the closing.',
    enforced(closingIsPrepared),
    recorded('prepareClosing'),
  ),
  owed(
    'R121',
    'E',
    ['Standards 7.10(e)'],
    'No case is closed in haste because somebody does not cooperate.',
    enforced(noHastyClosing, onlyASupervisorAgreesToClosing),
  ),
  owed(
    'R122',
    'EP',
    ['Standards 7.10(f)'],
    'A closing that failed is analysed, to learn from.',
    enforced(failedClosingIsLearntFrom),
    reportedIn('packages/domain/src/report/figures/learning-register.ts'),
  ),
];
