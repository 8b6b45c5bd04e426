import { onStream } from '@homeward/runtime/background';
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
});
