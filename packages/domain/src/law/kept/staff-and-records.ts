import { answerIsRead } from '../../clocks/answer-is-read.ts';
import { fileIsUpdated } from '../../clocks/file-is-updated.ts';
import { instrumentsAreRead } from '../../clocks/instruments-are-read.ts';
import { knowledgeIsRefreshed } from '../../clocks/knowledge-is-refreshed.ts';
import { reassignmentIsAnswered } from '../../clocks/reassignment-is-answered.ts';
import { urgentSupportFollowsReading } from '../../clocks/urgent-support-follows-reading.ts';
import { copyRestsOnHerConsent } from '../../rules/copy-rests-on-her-consent.ts';
import { directiveFollowUpComesAfterReintegration } from '../../rules/directive-follow-up-comes-after-reintegration.ts';
import { familyContactRestsOnAnAssessment } from '../../rules/family-contact-rests-on-an-assessment.ts';
import { familyProfileGoesNowhereWithoutHer } from '../../rules/family-profile-goes-nowhere-without-her.ts';
import { formIsOneOfTheNine } from '../../rules/form-is-one-of-the-nine.ts';
import { hivIsAgreedToAlone } from '../../rules/hiv-is-agreed-to-alone.ts';
import { publicationIsForHerBenefit } from '../../rules/publication-is-for-her-benefit.ts';
import { publicationTakesTwoOrganisations } from '../../rules/publication-takes-two-organisations.ts';
import { readingHasSupportAtHand } from '../../rules/reading-has-support-at-hand.ts';
import { reassignmentIsAnsweredByAManager } from '../../rules/reassignment-is-answered-by-a-manager.ts';
import { sharingNeedsConsent } from '../../rules/sharing-needs-consent.ts';
import { theBorderMendsWhatItHolds } from '../../rules/the-border-mends-what-it-holds.ts';
import { twoPeopleStayTwo } from '../../rules/two-people-stay-two.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Kept,
  otherwise,
  recorded,
  recordedIn,
  reminded,
  reportedIn,
} from '../obligation.ts';
import type { staffAndRecords } from '../register/staff-and-records.ts';
import { askedAtEachMonitoring } from './asked-at-each-monitoring.ts';

/** Those who help, the directive on reintegration, records and media, Standards 8 to 12: how each obligation is kept. */
export const staffAndRecordsKept: Kept<typeof staffAndRecords> = {
  R123: [...askedAtEachMonitoring, human('Each worker, and whoever leads the team.')],
  R124: {
    a: [human('Each worker, and whoever leads the team.')],
    b: [
      enforced(reassignmentIsAnsweredByAManager),
      enforcedByShape('packages/domain/src/case/staffing/track.ts'),
      recorded('askReassignment', 'reassignCase'),
      reminded(reassignmentIsAnswered),
    ],
  },
  R125: [reminded(knowledgeIsRefreshed)],
  R126: [reportedIn('packages/domain/src/report/figures/exposure.ts'), otherwise('M', '30')],
  R127: [...askedAtEachMonitoring, human('The director of each provider, in the yearly budget.')],
  R128: [
    enforced(directiveFollowUpComesAfterReintegration),
    recorded('openDirectivePhase', 'closeDirectivePhase'),
    reportedIn('packages/domain/src/report/figures/directive-009.ts'),
  ],
  R129: [
    recorded('acknowledgeInstruments'),
    reminded(instrumentsAreRead),
    reportedIn('packages/domain/src/report/figures/instruments-read.ts'),
  ],
  R130: [reportedIn('packages/domain/src/report/figures/cooperation.ts')],
  R131: [enforced(twoPeopleStayTwo), recorded('recordPortrait'), recordedIn('packages/domain/src/case/sections.ts')],
  R132: [recorded('recordResidence', 'recordNarrative')],
  R133: [recorded('recordRelative')],
  R134: {
    a: [recorded('recordFamilyStatus')],
    b: [enforcedByShape('packages/domain/src/case/sections.ts')],
    c: [enforced(familyContactRestsOnAnAssessment), recorded('planFamilyContact')],
  },
  R135: [
    // The part lies under a key of its own, and only the health desk has the operation, the rows and the key.
    enforcedByShape('packages/domain/src/case/section-contents.ts', 'packages/domain/src/people/clearance.ts'),
    recordedIn('packages/domain/src/case/section-contents.ts'),
  ],
  R136: [enforced(theBorderMendsWhatItHolds), reminded(answerIsRead, fileIsUpdated)],
  R137: [enforced(copyRestsOnHerConsent, familyProfileGoesNowhereWithoutHer, hivIsAgreedToAlone, sharingNeedsConsent)],
  R138: [enforced(readingHasSupportAtHand), recorded('giveUrgentSupport'), reminded(urgentSupportFollowsReading)],
  R139: [
    enforced(formIsOneOfTheNine),
    recorded('fillForm'),
    recordedIn('packages/domain/src/forms/directive-009.json'),
    reportedIn('packages/domain/src/report/figures/forms-filled.ts'),
  ],
  R140: [
    enforced(publicationIsForHerBenefit, publicationTakesTwoOrganisations),
    recorded('agreeToPublication', 'withdrawFromPublication'),
    reportedIn('packages/domain/src/report/figures/publications.ts'),
  ],
};
