import { type CallGoal, command, list } from './call-goal.ts';

/** The border desk: a truck at the door, its people, what is mended. */
export const goalsOfTheBorder: Readonly<Record<string, CallGoal>> = {
  // A truck's one key; an announced truck is read and marked in the same transaction.
  announceBatch: { reads: 0, writes: 'transaction', kms: 1 },
  logBatch: { reads: 2, writes: 'transaction', kms: 1 },
  listBatches: list,
  // The batch, its people, the receipt's head; then keys and sealed sections together. One KMS call when the batch key is cold.
  viewBatch: { reads: 6, writes: 'receipt', kms: 1 },
  // The batch, the receipt's head, the open batches; of each of at most twenty the people, then keys and sealed sections, and while cold its key. Each other one leaves a receipt too.
  listTwins: { reads: 3 + 20 * 5, writes: 'receipt', kms: 20 },
  // What the device wrapped is opened, then the receipt's head and the receipt, then it is answered.
  recoverQueue: { reads: 1, writes: 'receipt', kms: 1 },
  countBatch: command,
  closeBatch: { reads: 4, writes: 'transaction', kms: 0 },
  withdrawBatch: { reads: 3, writes: 'transaction', kms: 0 },
  correctArrival: { reads: 11 + 20 * 5, writes: 'transaction', kms: 22 },
  withdrawArrival: { reads: 16, writes: 'transaction', kms: 4 },
  // With a cold batch key; a warm one is held to none of either by `warmArrival`.
  logArrival: { reads: 1, writes: 'transaction', kms: 1, writeUnits: 14 },
  screenPerson: { ...command, kms: 1 }, // Once the person’s file is open they go on to it, sealed.
  answerArrivalBreach: command,
  referArrival: { ...command, kms: 1 },
};

/** An arrival while the batch's key is in memory: one transaction and nothing else. */
export const warmArrival: CallGoal = { reads: 0, writes: 'transaction', kms: 0, writeUnits: 14 };
