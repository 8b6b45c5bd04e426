import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { keep } from '../domain/keep.ts';
import { brokenBy, fileOf, idOf, now } from '../domain/made.ts';

type Plan = CaseState['interventions'][number];

/** The crisis that the plans of these tests belong to, and one that has none. */
export const crisis = idOf(61);
export const otherCrisis = idOf(62);

/** A rescue as it has to be planned, changed as a test needs it. */
export function planned(change: Partial<Plan> = {}): Plan {
  return {
    id: idOf(63),
    at: now,
    by: 'x',
    crisis,
    kind: 'rescue',
    participants: [
      { part: 'police', organisation: 'a-police' },
      { part: 'social-affairs', organisation: 'social-affairs' },
    ],
    safePlace: 'a-shelter',
    supplies: ['shelter', 'food', 'medical-care', 'psychological-care'],
    she: 'prepared',
    officials: 'she-is-no-foreigner',
    ...change,
  };
}

/** What stays with the file after an intervention that was let go, told as the test needs it. */
export function afterIntervention(change: object): Readonly<Record<string, readonly string[]>> {
  const begun = { id: idOf(64), at: now, by: 'x' };
  const crises = [{ ...begun, id: crisis, kind: 'cannot-leave', stage: 'acute', needs: [] }];
  const file = fileOf({ crises, interventionStarts: [{ ...begun, crisis }] } as never);
  const well = { crisis, safely: 'yes', apartFromSuspects: 'yes', possessionsKept: 'yes', outcome: 'safe-place' };
  return brokenBy(keep('recordIntervention', { ...well, ...change } as never, { file }));
}
