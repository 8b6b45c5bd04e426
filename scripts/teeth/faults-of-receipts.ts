import type { Fault } from './fault.ts';

const readings = { file: 'functions/handlers/readings.ts', suite: 'test/proof/fail-closed.test.ts' } as const;
const receipt = { file: 'packages/store/src/receipt.ts', suite: 'test/store/receipts.test.ts' } as const;
const tampering = 'test/proof/tampering.test.ts';
const verify = { file: 'packages/store/src/trail/verify.ts', suite: tampering } as const;

/** Somebody looks, and it is not written down, or what is written down can be changed. */
export const faultsOfReceipts: readonly Fault[] = [
  {
    name: 'receipt-dropped',
    says: 'A command leaves no receipt.',
    file: 'packages/store/src/commit.ts',
    from: `    receiptWrite(plan.receipt, head),\n`,
    to: '',
    suite: 'test/store/receipts.test.ts',
  },
  {
    ...readings,
    name: 'receipt-after-reading',
    says: 'The receipt of a reading is written when it was read.',
    from: `  await recordReading(store, receiptOf(request, thing, caseId, rests));\n  return read(seen);`,
    to: `  const said = await read(seen);\n  await recordReading(store, receiptOf(request, thing, caseId, rests));\n  return said;`,
  },
  {
    ...readings,
    name: 'denied-leaves-none',
    says: 'What was denied, or is not there, leaves no receipt.',
    from: `  if (seen === undefined) {\n    await recordReading(`,
    to: `  if (seen === undefined) {\n    if (thing === '') await recordReading(`,
  },
  {
    ...readings,
    name: 'case-read-unseen',
    says: 'A case is read without a receipt.',
    from: `  await recordReading(rooms.store, `,
    to: `  if (id === '') await recordReading(rooms.store, `,
    suite: 'test/functions/closed-at-once.test.ts',
  },
  {
    ...receipt,
    name: 'receipt-overwritten',
    says: 'A receipt takes the place of another one.',
    from: `          ConditionExpression: 'attribute_not_exists(pk)',\n`,
    to: '',
  },
  {
    ...receipt,
    name: 'receipt-without-prior',
    says: 'A receipt does not carry the hash of the one before.',
    from: `    prior: head.hash,\n`,
    to: `    prior: '',\n`,
  },
  {
    name: 'chain-not-hashed',
    says: 'A receipt means the same in another chain.',
    file: 'packages/store/src/receipt-entry.ts',
    from: `JSON.stringify({ chain, ...Object.fromEntries(ordered) })`,
    to: `JSON.stringify(Object.fromEntries(ordered))`,
    suite: 'test/store/receipts.test.ts',
  },
  {
    name: 'log-prior-unchecked',
    says: 'A line of the log need not follow the one before.',
    file: 'packages/store/src/trail/lines.ts',
    from: `line.prior !== prior || `,
    to: '',
    suite: tampering,
  },
  {
    ...verify,
    name: 'entry-not-made-again',
    says: 'An entry is believed whatever stands beside its hash.',
    from: `item['hash'] === receipt && isWhole(item, chain)`,
    to: `item['hash'] === receipt`,
  },
  {
    ...verify,
    name: 'unlogged-believed',
    says: 'An old entry that the log never took is believed.',
    from: `{ where: 'chain', chain, n, wrong: 'not-logged' }`,
    to: `undefined`,
  },
  {
    name: 'checkpoint-unverified',
    says: 'A checkpoint is believed whoever signed it.',
    file: 'packages/store/src/trail/anchors.ts',
    from: `  if (!isSigned(one, keys)) return 'not-signed';\n`,
    to: '',
    suite: tampering,
  },
  {
    name: 'last-checkpoint-missing',
    says: 'That the newest checkpoint is gone is not noticed.',
    file: 'packages/store/src/trail/anchors.ts',
    from: `if (lines.length < signed) return ended(signed, 'missing');`,
    to: '',
    suite: tampering,
  },
  {
    name: 'cap-never-counts',
    says: 'Somebody looks up as many cases as they like.',
    file: 'packages/store/src/look-ups.ts',
    from: `if (others.size >= cap.cases || recent.asked.length >= mostEntries) return 'too-many';`,
    to: '',
    suite: 'test/store/look-ups.test.ts',
  },
  {
    name: 'honey-is-silent',
    says: 'A honey case is opened and nobody is called.',
    file: 'functions/handlers/honey.ts',
    from: `if (honey === undefined) continue;`,
    to: `if (honey !== undefined) continue;`,
    suite: 'test/functions/honey.test.ts',
  },
  {
    name: 'statement-leaves-out',
    says: 'The person’s statement leaves out who broke the glass.',
    file: 'packages/domain/src/people/statement.ts',
    from: `return receipts.map((receipt) => told(receipt, known))`,
    to: `return receipts.filter(({ exception }) => exception === '').map((receipt) => told(receipt, known))`,
    suite: 'test/proof/statement.test.ts',
  },
];
