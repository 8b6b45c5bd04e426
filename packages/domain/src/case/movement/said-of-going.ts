import type { SaidOfGoing } from '../../handover/said-of-going.ts';
import type { CaseState } from '../case.ts';
import { isReturnWeighed } from './return-weighed.ts';
import { isWayTold } from './way-told.ts';
import { wishToReturn } from './wish-to-return.ts';

/** What the file says of the person's going home, as their handover hears it. */
export function saidOfGoing(file: CaseState, at: string): SaidOfGoing {
  return { wish: wishToReturn(file, at), shown: { riskWeighed: isReturnWeighed(file), wayTold: isWayTold(file) } };
}
