import { onBatches, onStream } from '@homeward/runtime/background';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';

function record(number: number, more: object = {}): DynamoDBRecord {
  return {
    eventID: `e${number}`,
    eventName: 'INSERT',
    dynamodb: {
      ApproximateCreationDateTime: 1_790_000_000 + number,
      SequenceNumber: String(number),
      Keys: { pk: { S: `batch#${number}` }, sk: { S: `event#${number}` } },
      NewImage: { v: { N: '1' } },
    },
    ...more,
  } as DynamoDBRecord;
}

async function read(records: readonly DynamoDBRecord[], failsAt?: string) {
  const seen: string[] = [];
  const handler = onStream(async ({ pk, at }) => {
    if (pk === failsAt) throw new Error('not this time');
    seen.push(`${pk} ${at}`);
  });
  return { seen, answer: await handler({ Records: [...records] }) };
}

describe('a stream', () => {
  test('is read in order, each event with the time of its record', async () => {
    const { seen, answer } = await read([record(1), record(2)]);
    expect(seen).toEqual(['batch#1 2026-09-21T14:13:21.000Z', 'batch#2 2026-09-21T14:13:22.000Z']);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  test('stops at a record that fails and names it: those before are not done again, those after wait', async () => {
    const { seen, answer } = await read([record(1), record(2), record(3)], 'batch#2');
    expect(seen.map((line) => line.split(' ')[0])).toEqual(['batch#1']);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  });

  test('passes over what is no new event: changes, removals, states, records without an image', async () => {
    const state = { dynamodb: { ...record(4).dynamodb, Keys: { pk: { S: 'batch#4' }, sk: { S: 'state' } } } };
    const bare = { dynamodb: { ...record(5).dynamodb, NewImage: undefined } };
    const others = [
      record(1, { eventName: 'MODIFY' }),
      record(2, { eventName: 'REMOVE' }),
      record(4, state),
      record(5, bare),
    ];
    expect((await read([...others, record(6)])).seen.map((line) => line.split(' ')[0])).toEqual(['batch#6']);
  });

  test('passes over a record that says nothing of its item, or only half of its key; one without a time is of the year 1970', async () => {
    const of = (dynamodb: object) => record(1, { dynamodb: { NewImage: {}, SequenceNumber: '1', ...dynamodb } });
    const [pk, sk] = [{ S: 'batch#1' }, { S: 'event#1' }];
    const bare = [record(1, { dynamodb: undefined }), of({}), of({ Keys: { pk } }), of({ Keys: { sk } })];
    const odd = [of({ Keys: { pk: {}, sk } }), of({ Keys: { pk, sk: {} } })];
    expect(await read([...bare, ...odd])).toEqual({ seen: [], answer: { batchItemFailures: [] } });
    expect((await read([of({ Keys: { pk, sk } })])).seen).toEqual(['batch#1 1970-01-01T00:00:00.000Z']);
  });

  test('a record that fails and has no number is named by none: the whole batch comes again', async () => {
    const nameless = record(1, { dynamodb: { ...record(1).dynamodb, SequenceNumber: undefined }, eventID: undefined });
    expect((await read([nameless], 'batch#1')).answer).toEqual({ batchItemFailures: [{ itemIdentifier: '' }] });
  });
});

describe('a stream that is read in whole batches', () => {
  async function inBatches(records: readonly DynamoDBRecord[], ...fail: readonly string[]) {
    const seen: (readonly string[])[] = [];
    const handler = onBatches('event#', async (items) => {
      const names = items.map(({ pk }) => pk);
      seen.push(names);
      if (names.some((one) => fail.includes(one))) throw new Error('not this time');
    });
    return { seen, answer: await handler({ Records: [...records] }) };
  }

  test('gives all new items of a batch at once, and nothing where there is none', async () => {
    const others = [record(2, { eventName: 'MODIFY' }), record(4)];
    expect(await inBatches([record(1), ...others, record(3)])).toEqual({
      seen: [['batch#1', 'batch#4', 'batch#3']],
      answer: { batchItemFailures: [] },
    });
    expect(await inBatches([record(2, { eventName: 'MODIFY' })])).toEqual({
      seen: [],
      answer: { batchItemFailures: [] },
    });
  });

  test('that fails is tried one by one: those that fail alone are named, and none of the others is kept back', async () => {
    expect(await inBatches([record(1), record(2), record(3), record(4)], 'batch#2', 'batch#4')).toEqual({
      seen: [['batch#1', 'batch#2', 'batch#3', 'batch#4'], ['batch#1'], ['batch#2'], ['batch#3'], ['batch#4']],
      answer: { batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '4' }] },
    });
    const nameless = record(1, { dynamodb: { ...record(1).dynamodb, SequenceNumber: undefined }, eventID: undefined });
    expect((await inBatches([nameless], 'batch#1')).answer).toEqual({ batchItemFailures: [{ itemIdentifier: '' }] });
  });
});
