/** Every place of the store that sends a write, and how many calls it holds. */
export const sendsWrites: readonly string[] = [
  'closed-trucks.ts: 1',
  'commit.ts: 1',
  'copy-changes.ts: 1',
  'duplicates.ts: 1',
  'facts.ts: 1',
  'finish-erasure.ts: 2',
  'key-moves.ts: 1',
  'receipt.ts: 1',
  'remove-all.ts: 1',
  // The seat of a trial alone, at its first version (test/scripts/first-seat.test.ts).
  'staff.ts: 1',
  'trail/append.ts: 1',
  'write.ts: 1',
];
