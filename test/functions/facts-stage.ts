import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseState } from '@homeward/domain/case/case';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { cases } from '@homeward/store/cases';
import { countedCase, countedWrite, writtenCase } from '@homeward/store/counted';
import { putAlone } from '@homeward/store/write';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect } from 'vitest';
import { openingOf } from '../domain/counted-person.ts';
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

/** Where the opening of each file lies. */
export const openingSk = 'event#opened';

/** The function that counts, over an empty database; each event lies in its table, and comes to it as the stream brings it. */
export async function openFacts() {
  const { store, functionAt, close } = await openBehind();
  const handler = (await functionAt('facts')) as unknown as Handler;

  async function streamed({ pk, sk, event, status = 'open', v = 1 }: Sent) {
    const Keys = { pk: { S: pk }, sk: { S: sk } };
    const image = { event, v, status, recordedAt: now, desk: 'casework' };
    if (pk.startsWith('state#')) await putAlone(store, { table: 'cases', item: { pk, sk, ...image } });
    const NewImage = { ...Keys, ...marshall(image, { removeUndefinedValues: true }) };
    const dynamodb = { SequenceNumber: '1', ApproximateCreationDateTime: 1, Keys, NewImage };
    return { eventName: 'INSERT', dynamodb };
  }

  /** How events that came in one batch ended. */
  async function told(...sent: readonly Sent[]) {
    const Records: object[] = [];
    for (const one of sent) Records.push(await streamed(one));
    const { batchItemFailures } = await handler({ Records } as never);
    return batchItemFailures.length === 0 ? 'done' : 'failed';
  }

  /** What lies in the table of facts and was not there before, but for the notes that a month waits. */
  async function writtenBy(sent: Sent): Promise<readonly object[]> {
    const before = new Set((await itemsOf(store, 'facts')).map(place));
    expect(await told(sent)).toBe('done');
    const after = (await itemsOf(store, 'facts')).filter((item) => !before.has(place(item)));
    return after.filter(({ pk }) => pk !== 'open#pending');
  }

  /** A file as it stands and was opened; `counted`: it has a name to be counted under. */
  async function lay(id: string, change: Partial<CaseState>, counted = true) {
    const state = fileOf({ id, ...change });
    await putAlone(store, lying(cases, id, state));
    const opened = { event: openingOf(state), v: 1, status: 'open', recordedAt: now };
    await putAlone(store, { table: 'cases', item: { pk: cases.eventPk(id), sk: openingSk, ...opened } });
    if (counted) await putAlone(store, countedWrite(id));
    return { state, pk: `state#${id}` };
  }

  /** Under which name something of a file is counted. */
  async function nameOf(id: string, thing: string): Promise<string> {
    return (await countedCase(store, id))?.named(thing) ?? expect.fail('nobody is counted');
  }

  /** What stands counted of a file, taken back or not. */
  async function countedOf(id: string): Promise<readonly Fact[]> {
    const file = (await countedCase(store, id)) ?? expect.fail('nobody is counted');
    const names = placesOfPerson([await writtenCase(store, file)]).map((place) => place.id);
    const all = (await itemsOf(store, 'facts')).flatMap((item) => ('fact' in item ? [fact.parse(item['fact'])] : []));
    return all.filter((one) => names.includes(one.id));
  }

  /** What stands counted under names that begin so. */
  async function standing(name: string): Promise<readonly Fact[]> {
    const all = (await itemsOf(store, 'facts')).flatMap((item) => ('fact' in item ? [fact.parse(item['fact'])] : []));
    return all.filter(({ id }) => id.startsWith(name));
  }

  return { store, countedOf, standing, stop: close, told, writtenBy, lay, nameOf };
}
