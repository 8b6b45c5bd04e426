import type { CallGoal } from './call-goal.ts';

/** What the person's own window may ask of AWS, and the code that opens it. */
export const goalsOfOwnWindow: Readonly<Record<string, CallGoal>> = {
  enterOwnRecord: { reads: 2, writes: 'transaction', kms: 0 },
  leaveOwnRecord: { reads: 2, writes: 'transaction', kms: 0 },
  requestCopy: { reads: 2, writes: 'transaction', kms: 0 },
  requestCorrection: { reads: 3, writes: 'transaction', kms: 1 },
  // The case, the receipt's head, then both parts, each with its key.
  viewOwnRecord: { reads: 6, writes: 'receipt', kms: 2 },
  // The case, the receipt's head, the receipts of all desks, of each copy and of the truck what was done with it and who read it, and the names of who left them.
  whoHasSeenMyFile: { reads: 9, writes: 'receipt', kms: 0 },
  // The case's key is read for the code's hash and again for the code.
  openOwnRecord: { reads: 4, writes: 'transaction', kms: 1 },
};
