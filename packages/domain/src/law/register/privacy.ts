import { aNoIsSaidWhereHerFileIs } from '../../rules/a-no-is-said-where-her-file-is.ts';
import { aYearIsPublishedOnce } from '../../rules/a-year-is-published-once.ts';
import { adultAgreesHerself } from '../../rules/adult-agrees-herself.ts';
import { caseFileNeedsConsent } from '../../rules/case-file-needs-consent.ts';
import { consentEndsAfterItBegins } from '../../rules/consent-ends-after-it-begins.ts';
import { consentNamesAKnownRecipient } from '../../rules/consent-names-a-known-recipient.ts';
import { consentRestsOnATextInUse } from '../../rules/consent-rests-on-a-text-in-use.ts';
import { othersAnswerForAStrangeAdultOnlyInDanger } from '../../rules/others-answer-for-a-strange-adult-only-in-danger.ts';
import { publicTablesYieldNothingHidden } from '../../rules/public-tables-yield-nothing-hidden.ts';
import { publicationTakesTwoOrganisations } from '../../rules/publication-takes-two-organisations.ts';
import { referralNeedsConsent } from '../../rules/referral-needs-consent.ts';
import { sharingNeedsConsent } from '../../rules/sharing-needs-consent.ts';
import { spokenConsentHasAWitness } from '../../rules/spoken-consent-has-a-witness.ts';
import { withdrawalNamesALivingConsent } from '../../rules/withdrawal-names-a-living-consent.ts';
import { enforced, enforcedByShape, type Obligation, owed, recorded, reportedIn } from '../obligation.ts';
import { copies } from './rules-of-copies.ts';
import { readByFew, safeRecords } from './safe-records.ts';

/** The person’s confidential information: Standards 6.3. */
export const privacy: readonly Obligation[] = [
  owed(
    'R041',
    'E',
    ['Standards 6.3(a)'],
    'Confidential information is told apart from general information.',
    enforcedByShape('packages/domain/src/case/clear.ts', 'packages/domain/src/case/sections.ts'),
  ),
  owed(
    'R042',
    'ERM',
    ['Standards 6.3(b)', 'Policy IV (privacy)'],
    'Nothing confidential is shared without informed consent; where it had to be, the person is told who got it and why.',
    enforced(
      adultAgreesHerself,
      othersAnswerForAStrangeAdultOnlyInDanger,
      caseFileNeedsConsent,
      consentEndsAfterItBegins,
      consentNamesAKnownRecipient,
      consentRestsOnATextInUse,
      referralNeedsConsent,
      sharingNeedsConsent,
      spokenConsentHasAWitness,
      aNoIsSaidWhereHerFileIs,
      withdrawalNamesALivingConsent,
      ...copies.hersToGive,
    ),
    recorded('shareDisclosure', 'revealWhereabouts', 'shareWithoutConsent', 'tellOfCopy'),
    copies.toldOf,
  ),
  owed(
    'R043',
    'E',
    ['Standards 6.3(c)'],
    'Each purpose has the information that is necessary for it, and no more.',
    enforced(...copies.noMoreThanNeeded),
  ),
  safeRecords,
  readByFew,
  owed(
    'R046',
    'ERP',
    ['Standards 6.3(f)', 'Standards 12'],
    'The person’s identity is protected from the media.',
    enforced(aYearIsPublishedOnce, publicTablesYieldNothingHidden, publicationTakesTwoOrganisations),
    recorded('recordIdentityBreach'),
    reportedIn('packages/domain/src/report/figures/identity-breaches.ts'),
  ),
];
