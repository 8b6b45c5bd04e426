import { alertIsAnswered } from '../../clocks/alert-is-answered.ts';
import { herStateIsAssessedRegularly } from '../../clocks/her-state-is-assessed-regularly.ts';
import { missingPersonIsLookedFor } from '../../clocks/missing-person-is-looked-for.ts';
import { policeIsToldOfAMissingPerson } from '../../clocks/police-is-told-of-a-missing-person.ts';
import { premisesAreAssessedEveryYear } from '../../clocks/premises-are-assessed-every-year.ts';
import { premisesAreLookedAt } from '../../clocks/premises-are-looked-at.ts';
import { answerNamesWhatItAnswers } from '../../rules/answer-names-what-it-answers.ts';
import { barredPeopleDoNotReachHer } from '../../rules/barred-people-do-not-reach-her.ts';
import { blockNamesAListedContact } from '../../rules/block-names-a-listed-contact.ts';
import { carerIsAsSheWished } from '../../rules/carer-is-as-she-wished.ts';
import { childDoesNotCountAsHavingLeft } from '../../rules/child-does-not-count-as-having-left.ts';
import { childGoesToFamilyByTwoPeople } from '../../rules/child-goes-to-family-by-two-people.ts';
import { childIsNotReleasedToWhomIsSuspected } from '../../rules/child-is-not-released-to-whom-is-suspected.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
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
  type Obligation,
  owed,
  recorded,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';
import { privacy } from './privacy.ts';
import { seatIsChecked } from './rules-of-seats.ts';

/** Safety, identity, privacy and dignity: Standards 6.1 to 6.4. */
export const safetyAndPrivacy: readonly Obligation[] = [
  owed(
    'R030',
    'ER',
    ['Standards 6.1(a)', 'Policy IV (safety)'],
    'Exploiters and traffickers have no way to a rescued victim.',
    enforced(barredPeopleDoNotReachHer, blockNamesAListedContact, childIsNotReleasedToWhomIsSuspected),
    enforcedByShape('packages/domain/src/case/clear.ts'),
    recorded('barContact', 'recordGuest', 'blockContactForCase', 'recordCompanion', 'assessCompanion'),
  ),
  owed(
    'R031',
    'RMP',
    ['Standards 6.1(b)'],
    'Law enforcement answers a warning in time.',
    recorded('raiseAlert', 'acknowledgeAlert', 'actOnAlert'),
    enforced(answerNamesWhatItAnswers),
    reminded(alertIsAnswered),
    reportedIn('packages/domain/src/report/figures/answers-to-alerts.ts'),
  ),
  owed(
    'R032',
    'RM',
    ['Standards 6.1(c)', 'Standards 6.1(d)'],
    'Premises are secure and well kept.',
    recorded('lookAtPremises'),
    reminded(premisesAreLookedAt),
  ),
  owed(
    'R033',
    'ER',
    ['Standards 6.1(e)'],
    'Services are arranged with regard to gender.',
    enforced(carerIsAsSheWished),
    recorded('askForCarer', 'arrangeCarer'),
  ),
  owed(
    'R034',
    'ER',
    ['Standards 6.1(f)'],
    'Guests are checked and told the rules before they meet the person.',
    enforced(guestsAreCheckedAndTold),
    recorded('recordGuest'),
  ),
  owed(
    'R035',
    'RM',
    ['Standards 6.1(g)'],
    'The person’s physical, mental and emotional state is assessed regularly.',
    recorded('recordAssessment'),
    reminded(herStateIsAssessedRegularly),
  ),
  owed(
    'R036',
    'E',
    ['Standards 6.1(h)'],
    'Nobody is reintegrated before risk and security were assessed with family and community.',
    enforced(
      riskComesBeforeTheReturn,
      returnRiskComesToAResult,
      childIsPlacedOnlyWithASafeFamily,
      childGoesToFamilyByTwoPeople,
      familyIsAssessedAnew,
    ),
    recorded('recordEarlierReturn'),
  ),
  owed(
    'R037',
    'MP',
    ['Standards 6.1(i)'],
    'The premises of a shelter have a risk assessment every year.',
    reminded(premisesAreAssessedEveryYear),
    recorded('recordProviderCheck'),
    reportedIn('packages/domain/src/report/figures/yearly-assessments.ts'),
  ),
  owed(
    'R038',
    'EM',
    ['Standards 6.1(j)'],
    'Whoever works with victims was found suitable and has a checked criminal record.',
    enforced(...seatIsChecked),
    remindedIn('packages/domain/src/people/recheck-clock.ts'),
  ),
  owed(
    'R039',
    'ERM',
    ['Standards 6.1(k)'],
    'When somebody disappears, a fast procedure begins.',
    enforced(familyAndEmbassyAreToldOnlyIfSafe, childDoesNotCountAsHavingLeft, searchEndsAfterThePoliceWasTold),
    recorded('recordMissing', 'recordMissingStep', 'endMissing'),
    reminded(policeIsToldOfAMissingPerson, missingPersonIsLookedFor),
  ),
  owed(
    'R040',
    'R',
    ['Standards 6.2(a)', 'Standards 6.2(b)', 'Standards 6.2(c)', 'Policy IV (identity)'],
    'Each is a person first: their beliefs and their own reading of what happened are kept as theirs.',
    recorded('describeHerself', 'keepOwnWords'),
  ),
  ...privacy,
  owed(
    'R047',
    'EP',
    ['Standards 6.4(a)', 'Standards 6.4(b)', 'Policy VI.a', 'Policy IV (dignity)'],
    'Nobody is discriminated against, for nationality or anything else.',
    enforced(serviceIsNeverRefusedForBeingForeign, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    reportedIn('packages/domain/src/report/figures/parity.ts'),
  ),
];
