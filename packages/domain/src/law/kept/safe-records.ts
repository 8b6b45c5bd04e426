import { retentionIsOver } from '../../clocks/retention-is-over.ts';
import { supervisorLooksAtBrokenGlass } from '../../clocks/supervisor-looks-at-broken-glass.ts';
import { brokenGlassIsLookedAt } from '../../rules/broken-glass-is-looked-at.ts';
import { caseIsKeptAsLongAsItIsToBe } from '../../rules/case-is-kept-as-long-as-it-is-to-be.ts';
import { erasureNeedsTwoOrganisations } from '../../rules/erasure-needs-two-organisations.ts';
import { erasureWaitsForWhatRuns } from '../../rules/erasure-waits-for-what-runs.ts';
import { exportNamesWhatIsHers } from '../../rules/export-names-what-is-hers.ts';
import { exportTakesTwoOrganisations } from '../../rules/export-takes-two-organisations.ts';
import { glassIsLookedAtBeforeItBreaksAgain } from '../../rules/glass-is-looked-at-before-it-breaks-again.ts';
import { onePersonNeedsASecondPerson } from '../../rules/one-person-needs-a-second-person.ts';
import { twoFilesCanBeOfOnePerson } from '../../rules/two-files-can-be-of-one-person.ts';
import { enforced, enforcedByShape, type Means, recorded, recordedIn, reminded } from '../obligation.ts';
import { copies } from './rules-of-copies.ts';
import { seatIsGranted } from './rules-of-seats.ts';

/** What is kept safe is not made to go by one person, nor before its time. */
export const safeRecords: readonly Means[] = [
  enforced(
    caseIsKeptAsLongAsItIsToBe,
    erasureNeedsTwoOrganisations,
    erasureWaitsForWhatRuns,
    exportTakesTwoOrganisations,
    twoFilesCanBeOfOnePerson,
    onePersonNeedsASecondPerson,
  ),
  enforcedByShape('packages/vault/src/sealing.ts'),
  recorded('requestErasure', 'mergeCases', 'unmergeCases'),
  reminded(retentionIsOver),
];

/** Who reads a record, and who looks at it when somebody else did. */
export const readByFew: readonly Means[] = [
  enforced(
    ...seatIsGranted,
    brokenGlassIsLookedAt,
    glassIsLookedAtBeforeItBreaksAgain,
    exportNamesWhatIsHers,
    ...copies.openToTheirMaker,
  ),
  recorded('assignHealthWorker', 'assignCentre', 'endHealthCare'),
  enforcedByShape('packages/domain/src/people/clearance.ts'),
  reminded(supervisorLooksAtBrokenGlass),
  recordedIn('packages/store/src/receipt.ts'),
];
