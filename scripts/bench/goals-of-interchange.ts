import type { CallGoal } from './call-goal.ts';

/** What goes to and from other systems; `ofAName` are the look-ups of one full name. */
export function goalsOfInterchange(ofAName: number): Readonly<Record<string, CallGoal>> {
  return {
    // One row that is new: looked for with the others, then as openCase.
    importRows: { reads: 5 + ofAName + 2, writes: 'transaction', flags: true, kms: 3 },
    // The export, the receipt's head, and every open line of the organisation: a thousand lie in three pages of DynamoDB Local.
    exportCase: { reads: 5, writes: 'transaction', kms: 0 },
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
