import { batches } from '@homeward/store/batches';
import { uuidv7 } from 'uuidv7';
import { actsAtTheBorder } from '../../packages/domain/src/arrival/acts-at-the-border.ts';
import { actsOfOversight } from '../../packages/domain/src/oversight/acts-of-oversight.ts';
import { truckOf } from '../domain/made.ts';
import { lying, type openDesks } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';
import { ids } from './records-that-lie.ts';

type Desks = Pick<Awaited<ReturnType<typeof openDesks>>, 'ask' | 'plant'>;
type Broke = { readonly rule: string; readonly found: readonly string[] };
type Broken = { readonly breaches?: readonly { readonly broke: readonly Broke[] }[] };

/** Whether it is a record of the border desk: no rule refuses it. */
export function isRecordOfTheBorder({ operation }: Refusal): boolean {
  return (actsAtTheBorder as Readonly<Record<string, { readonly as: string } | undefined>>)[operation]?.as === 'record';
}

/** That somebody left is kept in the handover; to let them leave untold is a permit. */
export function isRecordOfAHandover({ operation, body }: Refusal): boolean {
  return operation === 'recordDeparture' && !Object.hasOwn(body ?? {}, 'override');
}

/** What oversight and the task force write down of what happened. */
export function isRecordOfOversight({ operation }: Refusal): boolean {
  return (actsOfOversight as Readonly<Record<string, { readonly as: string } | undefined>>)[operation]?.as === 'record';
}

/** Where what it broke is read, by its operation. */
function readingOf(refusal: Refusal): string {
  if (isRecordOfTheBorder(refusal)) return 'viewBatch';
  if (!isRecordOfOversight(refusal)) return 'viewHandover';
  return refusal.operation === 'recordCommitteeMeeting' ? 'listCommitteeMeetings' : 'viewProvider';
}

/** Asks for it, and says what came of it: how it was answered, and what the arrival or the handover keeps of what it broke. */
export async function askedElsewhere({ ask, plant }: Desks, refusal: Refusal) {
  const { lies, broken: _, ...asking } = refusal;
  await plant(lying(batches, ids.truck, truckOf()), ...lies);
  const key = uuidv7();
  const { status } = await ask({ ...asking, key });
  const { body } = await ask({ operation: readingOf(refusal), by: asking.by, at: asking.at, path: asking.path ?? {} });
  const people = (body['arrivals'] ?? body['items'] ?? []) as readonly (Broken & { readonly id: string })[];
  const seen = people.find(({ id }) => id === (asking.path?.['arrivalId'] ?? key)) ?? (body as Broken);
  const broke = seen.breaches?.at(-1)?.broke ?? [];
  return {
    kept: status === 200 || status === 201,
    broke: Object.fromEntries(broke.map(({ rule, found }) => [rule, found])),
  };
}
