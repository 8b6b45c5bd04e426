import { answerIsRead } from '../../clocks/answer-is-read.ts';
import { fileIsUpdated } from '../../clocks/file-is-updated.ts';
import { instrumentsAreRead } from '../../clocks/instruments-are-read.ts';
import { knowledgeIsRefreshed } from '../../clocks/knowledge-is-refreshed.ts';
import { reassignmentIsAnswered } from '../../clocks/reassignment-is-answered.ts';
import { urgentSupportFollowsReading } from '../../clocks/urgent-support-follows-reading.ts';
import { answerIsTakenInOnce } from '../../rules/answer-is-taken-in-once.ts';
import { copyRestsOnHerConsent } from '../../rules/copy-rests-on-her-consent.ts';
import { directiveFollowUpComesAfterReintegration } from '../../rules/directive-follow-up-comes-after-reintegration.ts';
import { directivePhaseRunsOnce } from '../../rules/directive-phase-runs-once.ts';
import { familyContactRestsOnAnAssessment } from '../../rules/family-contact-rests-on-an-assessment.ts';
import { familyProfileGoesNowhereWithoutHer } from '../../rules/family-profile-goes-nowhere-without-her.ts';
import { formIsOneOfTheNine } from '../../rules/form-is-one-of-the-nine.ts';
import { hivIsAgreedToAlone } from '../../rules/hiv-is-agreed-to-alone.ts';
import { onlyARunningDirectivePhaseCloses } from '../../rules/only-a-running-directive-phase-closes.ts';
import { publicationIsForHerBenefit } from '../../rules/publication-is-for-her-benefit.ts';
import { publicationTakesTwoOrganisations } from '../../rules/publication-takes-two-organisations.ts';
import { readingHasSupportAtHand } from '../../rules/reading-has-support-at-hand.ts';
import { reassignmentIsAnsweredByAManager } from '../../rules/reassignment-is-answered-by-a-manager.ts';
import { sharingNeedsConsent } from '../../rules/sharing-needs-consent.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Obligation,
  otherwise,
  owed,
  recorded,
  recordedIn,
  reminded,
  reportedIn,
} from '../obligation.ts';

/** Those who help, the directive on reintegration, records and media: Standards 8 to 12. */
export const staffAndRecords: readonly Obligation[] = [
  owed(
    'R123',
    'RO',
    ['Standards 8.1(a)', 'Standards 8.1(b)', 'Standards 8.1(c)', 'Standards 8.1(d)', 'Standards 8.1(e)'],
    'Those who help look after themselves and keep a professional distance.',
    human('Each worker, and whoever leads the team.'),
  ),
  owed(
    'R124',
    'ER',
    ['Standards 8.1(f)'],
    'A worker may ask that a case goes to somebody else.',
    enforced(reassignmentIsAnsweredByAManager),
    enforcedByShape('packages/domain/src/case/staffing/track.ts'),
    recorded('askReassignment', 'reassignCase'),
    reminded(reassignmentIsAnswered),
  ),
  owed('R125', 'M', ['Standards 8.1(g)'], 'Workers refresh their knowledge.', reminded(knowledgeIsRefreshed)),
  owed(
    'R126',
    'MP',
    ['Standards 8.2(a)', 'Standards 8.2(b)', 'Standards 8.2(c)'],
    'Managers give relief and watch for burnout.',
    reportedIn('packages/domain/src/report/figures/exposure.ts'),
    otherwise('M', '30'),
  ),
  owed(
    'R127',
    'RO',
    ['Standards 8.2(d)'],
    'There is a budget against stress.',
    human('The director of each provider, in the yearly budget.'),
  ),
  owed(
    'R128',
    'ERP',
    ['Standards 9'],
    'Shelters under a memorandum follow the four phases of directive 009.',
    enforced(directivePhaseRunsOnce, directiveFollowUpComesAfterReintegration, onlyARunningDirectivePhaseCloses),
    recorded('openDirectivePhase', 'closeDirectivePhase'),
    reportedIn('packages/domain/src/report/figures/directive-009.ts'),
  ),
  owed(
    'R129',
    'RMP',
    ['Standards 10(a)', 'Standards 10(b)', 'Standards 10(c)', 'Standards 10(e)', 'Standards 10(f)'],
    'Directors and departments spread the Policy and the Standards, and live by them.',
    recorded('acknowledgeInstruments'),
    reminded(instrumentsAreRead),
    reportedIn('packages/domain/src/report/figures/instruments-read.ts'),
  ),
  owed(
    'R130',
    'P',
    ['Standards 10(d)'],
    'Organisations cooperate with the Ministry.',
    reportedIn('packages/domain/src/report/figures/cooperation.ts'),
  ),
  owed(
    'R131',
    'R',
    ['Standards 11(1)'],
    'A file has name and alias, photo, sex, date and place of birth.',
    recorded('recordPortrait'),
    recordedIn('packages/domain/src/case/sections.ts'),
  ),
  owed(
    'R132',
    'R',
    ['Standards 11(2)'],
    'A file has dates and addresses before and after, and the narrative.',
    recorded('recordResidence', 'recordNarrative'),
  ),
  owed('R133', 'R', ['Standards 11(3)'], 'A file has parents, siblings and relatives.', recorded('recordRelative')),
  owed(
    'R134',
    'ER',
    ['Standards 11(4)'],
    'Family and household are assessed in confidence, and the result enters the plan.',
    enforced(familyContactRestsOnAnAssessment),
    recorded('recordFamilyStatus', 'planFamilyContact'),
  ),
  owed(
    'R135',
    'ER',
    ['Standards 11(5)'],
    'Medical and psychological records are part of a file.',
    // The part lies under a key of its own, and only the health desk has the operation, the rows and the key.
    enforcedByShape('packages/domain/src/case/section-contents.ts', 'packages/domain/src/people/clearance.ts'),
    recordedIn('packages/domain/src/case/section-contents.ts'),
  ),
  owed(
    'R136',
    'M',
    ['Standards 11(6)'],
    'A file is updated regularly.',
    enforced(answerIsTakenInOnce),
    reminded(answerIsRead, fileIsUpdated),
  ),
  owed(
    'R137',
    'E',
    ['Standards 11(7)'],
    'HIV status and family are never shared without informed consent, and only in the person’s best interest.',
    enforced(copyRestsOnHerConsent, familyProfileGoesNowhereWithoutHer, hivIsAgreedToAlone, sharingNeedsConsent),
  ),
  owed(
    'R138',
    'EM',
    ['Standards 11(9)'],
    'Whom reading the file hurts has urgent psychological support.',
    enforced(readingHasSupportAtHand),
    recorded('giveUrgentSupport'),
    reminded(urgentSupportFollowsReading),
  ),
  owed(
    'R139',
    'RP',
    ['Standards 11(9)'],
    'The seven forms and two special forms of directive 009 are used.',
    enforced(formIsOneOfTheNine),
    recorded('fillForm'),
    recordedIn('packages/domain/src/forms/directive-009.json'),
    reportedIn('packages/domain/src/report/figures/forms-filled.ts'),
  ),
  owed(
    'R140',
    'ER',
    ['Standards 12'],
    'Something is published only for the person’s benefit and with their informed consent.',
    enforced(publicationIsForHerBenefit, publicationTakesTwoOrganisations),
    recorded('agreeToPublication', 'withdrawFromPublication'),
    reportedIn('packages/domain/src/report/figures/publications.ts'),
  ),
];
