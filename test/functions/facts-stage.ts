import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseState } from '@homeward/domain/case/case';
import { caseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { cases } from '@homeward/store/cases';
import { countedCase, countedWrite } from '@homeward/store/counted';
import { putAlone } from '@homeward/store/write';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect } from 'vitest';
import { fileOf, now } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openBehind } from '../web/real/kept.ts';
import { lying } from './desks-in-process.ts';

type Handler = (event: DynamoDBStreamEvent) => Promise<{ readonly batchItemFailures: readonly object[] }>;

/** One event as it lies in its table; `v`: the version that it made. */
type Sent = {
  readonly pk: string;
  readonly sk: string;
  readonly event: object;
  readonly status?: string;
  readonly v?: number;
};

const place = ({ pk, sk }: Readonly<Record<string, unknown>>) => `${pk}|${sk}`;

/** The function that counts, over an empty database; each event comes to it as the stream brings it. */
export async function openFacts() {
  const { store, functionAt, close } = await openBehind();
  const handler = (await functionAt('facts')) as unknown as Handler;

  /** How an event ended. */
  async function told({ pk, sk, event, status = 'open', v = 1 }: Sent) {
    const Keys = { pk: { S: pk }, sk: { S: sk } };
    const image = { event, v, status, recordedAt: now, desk: 'casework' };
    const NewImage = { ...Keys, ...marshall(image, { removeUndefinedValues: true }) };
    const dynamodb = { SequenceNumber: '1', ApproximateCreationDateTime: 1, Keys, NewImage };
    const { batchItemFailures } = await handler({ Records: [{ eventName: 'INSERT', dynamodb }] } as never);
    return batchItemFailures.length === 0 ? 'done' : 'failed';
  }

  /** What lies in the table of facts and was not there before, but for the notes that a month waits. */
  async function writtenBy(sent: Sent): Promise<readonly object[]> {
    const before = new Set((await itemsOf(store, 'facts')).map(place));
    expect(await told(sent)).toBe('done');
    const after = (await itemsOf(store, 'facts')).filter((item) => !before.has(place(item)));
    return after.filter(({ pk }) => !String(pk).startsWith('open#pending#'));
  }

  /** A file as it stands; `counted`: it has a name to be counted under. */
  async function lay(id: string, change: Partial<CaseState>, counted = true) {
    const state = fileOf({ id, ...change });
    await putAlone(store, lying(cases, id, state));
    if (counted) await putAlone(store, countedWrite(id));
    return { state, pk: `state#${id}` };
  }

  /** A file by its events, each with when it was written down. */
  async function goThrough(id: string, ...past: readonly (readonly [event: object, recordedAt: string])[]) {
    const told = past.map(([event, recordedAt], index) => ({
      event: caseEvent.parse(event),
      v: index + 1,
      recordedAt,
    }));
    for (const one of told)
      await putAlone(store, { table: 'cases', item: { pk: cases.eventPk(id), sk: `event#${one.v}`, ...one } });
    const state = told.reduce<CaseState | undefined>((file, { event }) => evolveCase(file, event), undefined);
    const { table, item } = lying(cases, id, state as CaseState);
    await putAlone(store, { table, item: { ...item, v: told.length } });
  }

  /** Under which name something of a file is counted. */
  async function nameOf(id: string, thing: string): Promise<string> {
    return (await countedCase(store, id))?.named(thing) ?? expect.fail('nobody is counted');
  }

  return { store, stop: close, told, writtenBy, lay, goThrough, nameOf };
}
