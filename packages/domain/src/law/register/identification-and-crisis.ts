import { belongingsGoWithHer } from '../../clocks/belongings-go-with-her.ts';
import { discrepancyIsSettled } from '../../clocks/discrepancy-is-settled.ts';
import { arrivalItemsAreDone } from '../../rules/arrival-items-are-done.ts';
import { belongingsAreCountedWithHer } from '../../rules/belongings-are-counted-with-her.ts';
import { embassyOrImmigrationPlansAlong } from '../../rules/embassy-or-immigration-plans-along.ts';
import { interviewIsSafe } from '../../rules/interview-is-safe.ts';
import { interviewWaitsForCare } from '../../rules/interview-waits-for-care.ts';
import { missionSpeaksForHerCountry } from '../../rules/mission-speaks-for-her-country.ts';
import { riskComesBeforeTheIntervention } from '../../rules/risk-comes-before-the-intervention.ts';
import { whatIsHersComesBack } from '../../rules/what-is-hers-comes-back.ts';
import { enforced, enforcedByShape, type Obligation, owed, recorded, recordedIn, reminded } from '../obligation.ts';

/** Identification and crisis: Standards 7.1 and 7.2. */
export const identificationAndCrisis: readonly Obligation[] = [
  owed(
    'R073',
    'ER',
    ['Standards 7.1(a)', 'Standards 7.1(b)'],
    'An interview takes place in a safe space, with no suspect near.',
    enforced(interviewIsSafe),
    recorded('recordInterview'),
    recordedIn('packages/domain/src/arrival/screen-person.ts'),
  ),
  owed(
    'R074',
    'R',
    ['Standards 7.1(e)'],
    'Whoever interviews knows trauma and does not cause it again.',
    recorded('recordInterview'),
    recordedIn('packages/domain/src/arrival/screen-person.ts'),
  ),
  owed(
    'R075',
    'E',
    ['Standards 7.1(f)'],
    'The interview waits until critical care has been given.',
    enforced(interviewWaitsForCare),
  ),
  owed(
    'R076',
    'E',
    ['Standards 7.1(g)'],
    'The interview asks only for name, age, place, threats and immediate needs.',
    enforced(arrivalItemsAreDone),
    enforcedByShape('packages/domain/src/case/identification/track.ts', 'packages/domain/src/case/sections.ts'),
  ),
  owed(
    'R077',
    'ER',
    ['Standards 7.1(h)'],
    'The person may have somebody they trust beside them.',
    enforced(interviewIsSafe),
    recorded('recordInterview'),
  ),
  owed(
    'R078',
    'R',
    ['Standards 7.2(a)', 'Standards 7.2(b)'],
    'The stage of a crisis is understood, and the person’s needs decide the intervention.',
    recorded('openCrisis', 'noteCrisisStage'),
  ),
  owed(
    'R079',
    'E',
    ['Standards 7.2(c)'],
    'Risk is assessed before a crisis intervention.',
    enforced(riskComesBeforeTheIntervention),
  ),
  owed(
    'R080',
    'R',
    ['Standards 7.2(d)', 'Standards 7.2(e)'],
    'The person, the services and the supplies are prepared beforehand.',
    recorded('planIntervention'),
  ),
  owed(
    'R081',
    'R',
    ['Standards 7.2(f)', 'Standards 7.2(g)'],
    'An intervention is carried out safely, apart from suspects.',
    recorded('recordIntervention'),
  ),
  owed(
    'R082',
    'ER',
    ['Standards 7.2(h)'],
    'The person’s possessions are protected.',
    enforced(belongingsAreCountedWithHer, whatIsHersComesBack),
    recorded('listBelongings', 'returnBelongings', 'nameDiscrepancy', 'settleDiscrepancy'),
    reminded(discrepancyIsSettled, belongingsGoWithHer),
  ),
  owed(
    'R083',
    'ER',
    ['Standards 7.2(i)'],
    'An intervention is planned with police, social affairs, providers and, for a foreign victim, embassy or immigration.',
    enforced(embassyOrImmigrationPlansAlong, missionSpeaksForHerCountry),
    recorded('planIntervention'),
  ),
];
