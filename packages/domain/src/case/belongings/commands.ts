import { listBelongings } from './list-belongings.ts';
import { nameDiscrepancy } from './name-discrepancy.ts';
import { returnBelongings } from './return-belongings.ts';
import { settleDiscrepancy } from './settle-discrepancy.ts';

/** Personal belongings: Standards 7.2(h). */
export const belongingsCommands = { listBelongings, nameDiscrepancy, settleDiscrepancy, returnBelongings } as const;
