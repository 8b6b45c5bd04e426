import type { Store } from '@homeward/store/open-store';
import { describe, expect, test } from 'vitest';
import { countBatch, countBatchBody } from '../../packages/domain/src/arrival/log-batch.ts';
import { commit } from '../../packages/store/src/commit.ts';
import { emptyChain } from '../../packages/store/src/receipt.ts';
import { actBy, eventOf, idOf, triage, truckOf } from '../domain/made.ts';
import { storeInMemory } from '../proof/handover-model/memory.ts';
import { commandOf } from './people.ts';
import { countingOf } from './trucks.ts';

const id = idOf(1);
const truck = truckOf();
const body = countBatchBody.parse({
  counted: { men: 1, women: 1, boys: 0, girls: 1 },
  triage,
  separation: 'separated',
});
const decision = { event: eventOf(countBatch(truck, body, actBy('intake'))) };
const decided = {
  decision,
  main: { version: 3, state: truck },
  others: [],
  receipts: [countingOf(commandOf('countBatch'), id).receipt],
  heads: [emptyChain],
};

/** What comes of a command when the database says no to all of it. */
function saidNo(fault: object) {
  const send = () => Promise.reject(Object.assign(new Error('the database says no'), fault));
  const { names } = storeInMemory(async () => undefined);
  const command = commandOf('countBatch');
  return commit({ db: { send } as unknown as Store['db'], names }, command, countingOf(command, id), id, decided);
}

const cancelled = (...codes: readonly (string | undefined)[]) => ({
  name: 'TransactionCanceledException',
  CancellationReasons: codes.map((Code) => (Code === undefined ? {} : { Code })),
});

describe('a transaction that the database did not carry out', () => {
  test.each([
    ['another writer was first', cancelled('None', 'ConditionalCheckFailed', 'None')],
    ['another transaction runs at one of its items', cancelled('TransactionConflict', 'None')],
    ['both', cancelled('TransactionConflict', 'ConditionalCheckFailed')],
    ['one reason has no code', cancelled(undefined, 'TransactionConflict')],
    ['the same one is under way', { name: 'TransactionInProgressException' }],
  ])('%s: is looked at again', async (_, fault) => {
    expect(await saidNo(fault)).toBe('conflict');
  });

  test.each([
    ['one reason among conflicts is none', cancelled('ConditionalCheckFailed', 'ValidationError')],
    ['there is no room for it', cancelled('ThrottlingError')],
    ['no reason is given', cancelled()],
    ['no reason is one', cancelled('None', 'None', undefined)],
    ['the list of reasons is missing', { name: 'TransactionCanceledException' }],
    ['it is no cancelled transaction', { ...cancelled('ConditionalCheckFailed'), name: 'ThrottlingException' }],
  ])('%s: is a fault, as the database said it', async (_, fault) => {
    await expect(saidNo(fault)).rejects.toMatchObject({ name: fault.name, message: 'the database says no' });
  });
});
