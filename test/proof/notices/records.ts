import { marshall } from '@aws-sdk/util-dynamodb';
import { uuidv7 } from 'uuidv7';
import { oneOf } from '../faults/chance.ts';

const at = '2026-03-02T03:00:00.000Z';
const countries = ['TH', 'VN', 'MY'] as const;

/** An event of which two offices are to be told, and who they are. */
export type Telling = {
  readonly record: object;
  readonly sk: string;
  readonly handover: string;
  readonly country: string;
};

/** Cambodia tells of a handover: the sentence is the same for each, and nothing in it is the person's. */
export function tellingOf(chance: () => number, n: number): Telling {
  const country = oneOf(chance, countries);
  const [handover, of] = [uuidv7(), country.toLowerCase()];
  const event = {
    type: 'NoticeSent',
    occurredAt: at,
    by: 'canary-of-the-worker',
    organisation: 'demo-shelter',
    direction: 'outbound',
    told: [`counterpart-${of}`, `embassy-${of}`],
  };
  const sk = `event#${uuidv7()}#sendNotice#demo-case-worker`;
  return { record: recordOf(`${country}#handover#${handover}`, sk, event, n), sk, handover, country };
}

/** A record that nobody can read: an event of no known kind. */
function poison(n: number): object {
  const event = { type: 'canary-of-no-kind', name: 'canary-of-a-person' };
  return recordOf(`TH#handover#${uuidv7()}`, `event#${uuidv7()}#sendNotice#x`, event, n);
}

function recordOf(pk: string, sk: string, event: object, n: number): object {
  const image = marshall({ pk, sk, event, recordedAt: at, status: 'scheduled', desk: 'casework', v: 7 });
  const dynamodb = { Keys: { pk: { S: pk }, sk: { S: sk } }, NewImage: image, SequenceNumber: String(n) };
  const ApproximateCreationDateTime = Date.parse(at) / 1000;
  return { eventID: `id-${n}`, eventName: 'INSERT', dynamodb: { ...dynamodb, ApproximateCreationDateTime } };
}

/** Every record once at least and some twice or three times, in any order, with a poisoned one in every fifty. */
export function shuffled(chance: () => number, tellings: readonly Telling[]): readonly object[] {
  const often = tellings.flatMap(({ record }) => Array.from({ length: 1 + Math.floor(chance() * 3) }, () => record));
  const poisoned = Array.from({ length: Math.ceil(tellings.length / 50) }, (_, n) => poison(900_000 + n));
  return [...often, ...poisoned]
    .map((record) => ({ record, place: chance() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ record }) => record);
}
