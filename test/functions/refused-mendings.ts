import { batches } from '@homeward/store/batches';
import { idOf, logged, now, people, truckOf } from '../domain/made.ts';
import type { Asking, Told } from './desks-in-process.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';
import { arrival, ids } from './records-that-lie.ts';

const { intake, 'shift-lead': lead } = people;
const truck = lying(batches, ids.truck, truckOf());
const path = { batchId: ids.truck, arrivalId: ids.person };
const [batch, dara, nary] = [idOf(110), idOf(111), idOf(112)];
const named = (latin: string) => ({ name: { latin }, age: { birth: '1990' } });

/** Two people off one truck, sealed like any: what one of them is called can be held against the other. */
export async function logTwoPeople(ask: (asking: Asking) => Promise<Told>): Promise<void> {
  const of = { by: intake, at: now, path: { batchId: batch } };
  await ask({ ...of, operation: 'logBatch', key: batch, body: { from: 'TH', gate: 'poipet', vehicle: 'truck' } });
  for (const [key, name] of [
    [dara, 'Invented Dara'],
    [nary, 'Invented Nary'],
  ] as const)
    await ask({ ...of, operation: 'logArrival', key, body: { sex: 'female', sections: { identity: named(name) } } });
}

/** What is refused of mending somebody who came by truck. */
export const refusedMendings: readonly Refusal[] = [
  {
    operation: 'correctArrival',
    by: intake,
    at: now,
    path,
    body: { reason: 'other', sex: 'female' },
    // The person’s key is not there: what they said is gone.
    lies: [truck, arrival(logged())],
    broken: {
      'a-correction-changes-something': ['nothing-changed'],
      'the-border-mends-what-it-holds': ['words-are-gone'],
    },
  },
  {
    operation: 'correctArrival',
    by: intake,
    at: now,
    path: { batchId: batch, arrivalId: nary },
    body: { reason: 'heard-wrongly', name: named('Invented Dara').name },
    lies: [],
    broken: { 'two-people-stay-two': [`alike:${dara}`] },
  },
  {
    operation: 'withdrawArrival',
    by: intake,
    at: now,
    path,
    body: { reason: 'logged-twice' },
    lies: [truck, arrival(logged())],
    broken: { 'logged-twice-names-the-entry-that-stays': ['other-entry-missing'] },
  },
  {
    operation: 'withdrawBatch',
    by: lead,
    at: now,
    path: { batchId: ids.truck },
    body: { reason: 'opened-by-mistake' },
    lies: [truck, arrival(logged())],
    broken: { 'a-batch-with-people-stays': [`stands:${ids.person}`] },
  },
];
