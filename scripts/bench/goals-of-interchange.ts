import type { CallGoal } from './call-goal.ts';

/** What goes to and from other systems; `ofAName` are the look-ups of one full name. */
export function goalsOfInterchange(ofAName: number): Readonly<Record<string, CallGoal>> {
  return {
    // One row that is new: looked for with the others, then as openCase.
    importRows: { reads: 5 + ofAName + 2, writes: 'transaction', flags: true, kms: 3 },
    // The export, the receipt's head, and every open line of the organisation. A thousand are one page of DynamoDB, which measures
    // lines, and seven of DynamoDB Local, which measures whole items; what they cost is bounded by their units.
    exportCase: { reads: 7, writes: 'transaction', kms: 0, readUnits: 80 },
    // The export and its receipt's head; each of its cases adds five readings and one opened key, which the walk does not tell.
    readExport: { reads: 2, writes: 'receipt', kms: 0 },
    // Its organisation and memorandum in the directory, then as every command; sealed for casework.
    sendReferral: { reads: 4, writes: 'transaction', kms: 1 },
    listReferrals: { reads: 1, writes: 'none', kms: 0, readUnits: 4 },
    withdrawReferral: { reads: 2, writes: 'transaction', kms: 0 },
    // The reader's own chain with the look-up that it spends, the referral, the receipt's head, the sealed half and its key row.
    readReferral: { reads: 6, writes: 'looked-up', kms: 1 },
    declineReferral: { reads: 2, writes: 'transaction', kms: 0 },
    listChanges: { reads: 1, writes: 'none', kms: 0, readUnits: 4 },
  };
}
