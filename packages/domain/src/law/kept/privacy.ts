import { instrumentsAreRead } from '../../clocks/instruments-are-read.ts';
import { aYearIsPublishedOnce } from '../../rules/a-year-is-published-once.ts';
import { adultAgreesHerself } from '../../rules/adult-agrees-herself.ts';
import { caseFileNeedsConsent } from '../../rules/case-file-needs-consent.ts';
import { consentRestsOnATextInUse } from '../../rules/consent-rests-on-a-text-in-use.ts';
import { othersAnswerForAStrangeAdultOnlyInDanger } from '../../rules/others-answer-for-a-strange-adult-only-in-danger.ts';
import { publicTablesYieldNothingHidden } from '../../rules/public-tables-yield-nothing-hidden.ts';
import { publicationTakesTwoOrganisations } from '../../rules/publication-takes-two-organisations.ts';
import { referralNeedsConsent } from '../../rules/referral-needs-consent.ts';
import { sharingNeedsConsent } from '../../rules/sharing-needs-consent.ts';
import { spokenConsentHasAWitness } from '../../rules/spoken-consent-has-a-witness.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Kept,
  type Means,
  recorded,
  reminded,
  reportedIn,
} from '../obligation.ts';
import type { privacy } from '../register/privacy.ts';
import { copies } from './rules-of-copies.ts';
import { readByFew, safeRecords } from './safe-records.ts';

const withConsent: readonly Means[] = [
  enforced(
    adultAgreesHerself,
    othersAnswerForAStrangeAdultOnlyInDanger,
    caseFileNeedsConsent,
    consentRestsOnATextInUse,
    referralNeedsConsent,
    sharingNeedsConsent,
    spokenConsentHasAWitness,
    ...copies.hersToGive,
  ),
  recorded('shareDisclosure', 'revealWhereabouts'),
];

/** The person’s confidential information, Standards 6.3: how each obligation is kept. */
export const privacyKept: Kept<typeof privacy> = {
  R041: [enforcedByShape('packages/domain/src/case/clear.ts', 'packages/domain/src/case/sections.ts')],
  R042: {
    a: withConsent,
    b: [enforced(...copies.withoutHerConsent), recorded('shareWithoutConsent', 'tellOfCopy'), copies.toldOf],
    c: withConsent,
  },
  R043: [enforced(...copies.noMoreThanNeeded)],
  R044: safeRecords,
  R045: readByFew,
  R046: {
    a: [
      enforced(aYearIsPublishedOnce, publicTablesYieldNothingHidden, publicationTakesTwoOrganisations),
      recorded('recordIdentityBreach'),
      reportedIn('packages/domain/src/report/figures/identity-breaches.ts'),
    ],
    b: [
      recorded('recordIdentityBreach'),
      reportedIn('packages/domain/src/report/figures/identity-breaches.ts'),
      human('Newspapers, broadcasters and the courts.'),
    ],
    // The Standards quote the article of the law word for word.
    c: [recorded('acknowledgeInstruments'), reminded(instrumentsAreRead)],
  },
};
