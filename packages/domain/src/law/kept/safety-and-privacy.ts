import { alertIsAnswered } from '../../clocks/alert-is-answered.ts';
import { herStateIsAssessedRegularly } from '../../clocks/her-state-is-assessed-regularly.ts';
import { missingPersonIsLookedFor } from '../../clocks/missing-person-is-looked-for.ts';
import { policeIsToldOfAMissingPerson } from '../../clocks/police-is-told-of-a-missing-person.ts';
import { premisesAreAssessedEveryYear } from '../../clocks/premises-are-assessed-every-year.ts';
import { premisesAreLookedAt } from '../../clocks/premises-are-looked-at.ts';
import { barredPeopleDoNotReachHer } from '../../rules/barred-people-do-not-reach-her.ts';
import { carerIsAsSheWished } from '../../rules/carer-is-as-she-wished.ts';
import { childDoesNotCountAsHavingLeft } from '../../rules/child-does-not-count-as-having-left.ts';
import { childGoesToFamilyByTwoPeople } from '../../rules/child-goes-to-family-by-two-people.ts';
import { childIsNotReleasedToWhomIsSuspected } from '../../rules/child-is-not-released-to-whom-is-suspected.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { dangerKeepsTheCaseOpen } from '../../rules/danger-keeps-the-case-open.ts';
import { familyAndEmbassyAreToldOnlyIfSafe } from '../../rules/family-and-embassy-are-told-only-if-safe.ts';
import { familyIsAssessedAnew } from '../../rules/family-is-assessed-anew.ts';
import { guestsAreCheckedAndTold } from '../../rules/guests-are-checked-and-told.ts';
import { returnRiskComesToAResult } from '../../rules/return-risk-comes-to-a-result.ts';
import { riskComesBeforeTheReturn } from '../../rules/risk-comes-before-the-return.ts';
import { searchEndsAfterThePoliceWasTold } from '../../rules/search-ends-after-the-police-was-told.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../../rules/service-is-never-refused-for-being-foreign.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Kept,
  type Means,
  recorded,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';
import type { safetyAndPrivacy } from '../register/safety-and-privacy.ts';
import { askedAtEachMonitoring } from './asked-at-each-monitoring.ts';
import { privacyKept } from './privacy.ts';
import { seatIsChecked } from './rules-of-seats.ts';

const equal: readonly Means[] = [
  enforced(serviceIsNeverRefusedForBeingForeign, servicesAreAnsweredBeforeReturn),
  enforcedByShape('packages/domain/src/case/needs.ts'),
  reportedIn('packages/domain/src/report/figures/parity.ts'),
];

/** Safety, identity, privacy and dignity, Standards 6.1 to 6.4: how each obligation is kept. */
export const safetyAndPrivacyKept: Kept<typeof safetyAndPrivacy> = {
  R030: [
    enforced(barredPeopleDoNotReachHer, childIsNotReleasedToWhomIsSuspected),
    enforcedByShape('packages/domain/src/case/clear.ts'),
    recorded('barContact', 'recordGuest', 'blockContactForCase', 'recordCompanion', 'assessCompanion'),
  ],
  R031: [
    recorded('raiseAlert', 'acknowledgeAlert', 'actOnAlert'),
    reminded(alertIsAnswered),
    reportedIn('packages/domain/src/report/figures/answers-to-alerts.ts'),
  ],
  R032: [recorded('lookAtPremises'), reminded(premisesAreLookedAt)],
  R033: [enforced(carerIsAsSheWished), recorded('askForCarer', 'arrangeCarer')],
  R034: [enforced(guestsAreCheckedAndTold), recorded('recordGuest')],
  R035: [recorded('recordAssessment'), reminded(herStateIsAssessedRegularly)],
  R036: [
    enforced(
      riskComesBeforeTheReturn,
      returnRiskComesToAResult,
      childIsPlacedOnlyWithASafeFamily,
      childGoesToFamilyByTwoPeople,
      familyIsAssessedAnew,
    ),
    recorded('recordEarlierReturn'),
  ],
  R037: [
    reminded(premisesAreAssessedEveryYear),
    recorded('recordProviderCheck'),
    reportedIn('packages/domain/src/report/figures/yearly-assessments.ts'),
  ],
  R038: [enforced(...seatIsChecked), remindedIn('packages/domain/src/people/recheck-clock.ts')],
  R039: [
    enforced(
      familyAndEmbassyAreToldOnlyIfSafe,
      childDoesNotCountAsHavingLeft,
      searchEndsAfterThePoliceWasTold,
      dangerKeepsTheCaseOpen,
    ),
    recorded('recordMissing', 'recordMissingStep', 'endMissing'),
    reminded(policeIsToldOfAMissingPerson, missingPersonIsLookedFor),
  ],
  R040: [recorded('describeHerself', 'keepOwnWords')],
  ...privacyKept,
  R047: {
    a: [human('Each person who works with victims.'), ...askedAtEachMonitoring],
    b: equal,
    c: equal,
    d: [human('Each person who works with victims.'), ...askedAtEachMonitoring],
  },
};
