import type { CallGoal } from './call-goal.ts';

/** What goes to and from other systems; `ofAName` are the look-ups of one full name. */
export function goalsOfInterchange(ofAName: number): Readonly<Record<string, CallGoal>> {
  return {
    // One row that is new: looked for with the others, then as openCase.
    importRows: { reads: 5 + ofAName + 2, writes: 'transaction', flags: true, kms: 3 },
    exportCase: { reads: 3, writes: 'transaction', kms: 0 },
    // The export and its receipt's head; each of its cases adds five readings and one opened key, which the walk does not tell.
    readExport: { reads: 2, writes: 'receipt', kms: 0 },
    listChanges: { reads: 1, writes: 'none', kms: 0, readUnits: 4 },
  };
}
