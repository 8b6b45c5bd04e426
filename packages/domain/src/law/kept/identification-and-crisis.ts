import { belongingsGoWithHer } from '../../clocks/belongings-go-with-her.ts';
import { discrepancyIsSettled } from '../../clocks/discrepancy-is-settled.ts';
import { arrivalItemsAreDone } from '../../rules/arrival-items-are-done.ts';
import { belongingsAreCountedWithHer } from '../../rules/belongings-are-counted-with-her.ts';
import { embassyOrImmigrationPlansAlong } from '../../rules/embassy-or-immigration-plans-along.ts';
import { interventionIsSafe } from '../../rules/intervention-is-safe.ts';
import { interventionKeepsSuspectsApart } from '../../rules/intervention-keeps-suspects-apart.ts';
import { interviewIsSafe } from '../../rules/interview-is-safe.ts';
import { interviewWaitsForCare } from '../../rules/interview-waits-for-care.ts';
import { possessionsComeAlong } from '../../rules/possessions-come-along.ts';
import { riskComesBeforeTheIntervention } from '../../rules/risk-comes-before-the-intervention.ts';
import { whatIsHersComesBack } from '../../rules/what-is-hers-comes-back.ts';
import { enforced, enforcedByShape, type Kept, recorded, recordedIn, reminded } from '../obligation.ts';
import type { identificationAndCrisis } from '../register/identification-and-crisis.ts';

/** Identification and crisis, Standards 7.1 and 7.2: how each obligation is kept. */
export const identificationAndCrisisKept: Kept<typeof identificationAndCrisis> = {
  R073: [
    enforced(interviewIsSafe),
    recorded('recordInterview'),
    recordedIn('packages/domain/src/arrival/screen-person.ts'),
  ],
  R074: [recorded('recordInterview'), recordedIn('packages/domain/src/arrival/screen-person.ts')],
  R075: [enforced(interviewWaitsForCare)],
  R076: [
    enforced(arrivalItemsAreDone),
    enforcedByShape('packages/domain/src/case/identification/track.ts', 'packages/domain/src/case/sections.ts'),
  ],
  R077: [enforced(interviewIsSafe), recorded('recordInterview')],
  R078: [recorded('openCrisis', 'noteCrisisStage')],
  R079: [enforced(riskComesBeforeTheIntervention)],
  R080: [recorded('planIntervention')],
  R081: {
    a: [enforced(interventionIsSafe), recorded('recordIntervention')],
    b: [enforced(interventionKeepsSuspectsApart), recorded('recordIntervention')],
  },
  R082: [
    enforced(belongingsAreCountedWithHer, possessionsComeAlong, whatIsHersComesBack),
    recorded('recordIntervention', 'listBelongings', 'returnBelongings', 'nameDiscrepancy', 'settleDiscrepancy'),
    reminded(discrepancyIsSettled, belongingsGoWithHer),
  ],
  R083: [enforced(embassyOrImmigrationPlansAlong), recorded('planIntervention')],
};
