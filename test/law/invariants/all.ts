import { nobodyReturnsAgainstANo } from './r029.ts';
import { familyIsFoundSafe } from './r036.ts';
import { aYesHasTimeBehindIt } from './r062.ts';
import { nobodyIsHeldForGood } from './r070.ts';
import { whoeverIsUnreachableWasSought } from './r119.ts';
import type { Invariant } from './story.ts';

/** Every invariant, in the order of the register. */
export const invariants: readonly Invariant[] = [
  nobodyReturnsAgainstANo,
  familyIsFoundSafe,
  aYesHasTimeBehindIt,
  nobodyIsHeldForGood,
  whoeverIsUnreachableWasSought,
];
