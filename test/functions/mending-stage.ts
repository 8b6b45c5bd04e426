import { marshall } from '@aws-sdk/util-dynamodb';
import type { Actor } from '@homeward/domain/people/actor';
import { hoursAfter, minutesAfter } from '@homeward/domain/time';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import { consentTo, screeningOf } from '../cloud/tale.ts';
import { people } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openDesks, seatOf, type Told } from './desks-in-process.ts';

const start = '2026-03-02T03:00:00.000Z';
const { intake, 'shift-lead': lead, 'case-worker': worker } = people;
const elsewhere: Actor = { ...intake, id: 'intake-2', organisation: 'another-centre' };
/** A worker of the centre that opens the file. */
export const seats = { intake, lead, worker, elsewhere };

type Line = Readonly<Record<string, unknown>>;
export type Batch = Line & { readonly arrivals: readonly (Line & { readonly sealed: Line })[]; readonly funnel: Line };

/** The border desk, casework and what counts, over one database in memory; each act comes a second after the one before. */
export async function openMending() {
  const { ask, plant, functionAt, store, stop } = await openDesks();
  await plant(seatOf(elsewhere));
  let seconds = 0;
  const at = () => {
    seconds += 1;
    return hoursAfter(start, seconds / 3600);
  };

  async function read(batchId: string, by: Actor = lead): Promise<Batch> {
    const told = await ask({ operation: 'viewBatch', by, at: at(), path: { batchId } });
    expect(told.status).toBe(200);
    return told.body as Batch;
  }

  const personIn = async (batchId: string, arrival: string) =>
    (await read(batchId)).arrivals.find(({ id }) => id === arrival) ?? expect.fail('nobody of this id');

  async function done(told: Promise<Told>): Promise<Line> {
    const { status, body } = await told;
    if (status >= 300) expect.fail(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  const command = (
    operation: string,
    by: Actor,
    path: Record<string, string>,
    body: object,
    version = 1,
    key = uuidv7(),
  ) => ask({ operation, by, at: at(), path, body, version, key });

  async function truck(by: Actor = intake): Promise<string> {
    const body = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
    return String((await done(ask({ operation: 'logBatch', by, at: at(), body })))['id']);
  }

  async function arrive(
    batchId: string,
    name: string,
    age: object = { birth: '1990' },
    more: object = {},
  ): Promise<string> {
    const body = { sex: 'female', sections: { identity: { name: { latin: name }, age }, ...more } };
    return String((await done(ask({ operation: 'logArrival', by: intake, at: at(), path: { batchId }, body })))['id']);
  }

  async function mend(operation: string, batch: string, arrival: string, body: object, by: Actor = lead) {
    const { version } = await personIn(batch, arrival);
    return command(operation, by, { batchId: batch, arrivalId: arrival }, body, version as number);
  }

  async function screen(batch: string, arrival: string, yes: readonly string[] = []) {
    await done(mend('screenPerson', batch, arrival, screeningOf(yes)));
    await done(mend('referArrival', batch, arrival, { onward: 'transit-centre-bed' }));
  }

  async function answer(batch: string, arrival: string, to: 'case-file' | 'embassy', given = true) {
    const { version } = await personIn(batch, arrival);
    const about = { type: 'arrival', batch, arrival };
    const body = { about, consent: consentTo(to, given) };
    await done(ask({ operation: 'giveConsent', by: intake, at: at(), body, version: version as number }));
  }

  async function count(batchId: string, counted: object) {
    const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
    const body = { counted: { men: 0, women: 0, boys: 0, girls: 0, ...counted }, triage, separation: 'separated' };
    const { version } = await read(batchId);
    await done(command('countBatch', intake, { batchId }, body, version as number));
  }

  async function close(batchId: string, body: object = {}): Promise<Told> {
    const { version } = await read(batchId);
    return command('closeBatch', lead, { batchId }, body, version as number);
  }

  async function openFile(batch: string, arrival: string): Promise<string> {
    const body = { from: 'arrival', batch, arrival };
    return String((await done(ask({ operation: 'openCase', by: worker, at: at(), body })))['id']);
  }

  /** Everything written at the border so far goes to the function that counts, in any order. */
  async function counted(turn: (items: readonly Line[]) => readonly Line[] = (items) => items) {
    const facts = (await functionAt('facts')) as unknown as (event: DynamoDBStreamEvent) => Promise<Line>;
    const items = (await itemsOf(store, 'arrivals')).filter(({ sk }) => String(sk).startsWith('event#'));
    for (const { pk, sk, ...image } of turn(items)) {
      const Keys = { pk: { S: String(pk) }, sk: { S: String(sk) } };
      const NewImage = { ...Keys, ...marshall(image, { removeUndefinedValues: true }) };
      const dynamodb = { SequenceNumber: '1', ApproximateCreationDateTime: 1, Keys, NewImage };
      const event = { Records: [{ eventName: 'INSERT', dynamodb }] } as never;
      expect(await facts(event)).toEqual({ batchItemFailures: [] });
    }
    return (await itemsOf(store, 'facts')).flatMap(({ fact }) => (fact === undefined ? [] : [fact as Line]));
  }

  const later = (minutes: number) => {
    seconds = (Date.parse(minutesAfter(at(), minutes)) - Date.parse(start)) / 1000;
  };

  return {
    ask,
    at,
    store,
    stop,
    read,
    personIn,
    done,
    command,
    truck,
    arrive,
    mend,
    screen,
    answer,
    count,
    close,
    openFile,
    counted,
    later,
  };
}
