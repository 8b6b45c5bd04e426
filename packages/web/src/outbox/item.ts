import type { Problem } from '../api/problem.ts';

/** The acts of the border desk that may wait for a signal. */
export const kept = [
  'logBatch',
  'countBatch',
  'logArrival',
  'screenPerson',
  'referArrival',
  'giveConsent',
  'correctArrival',
  'withdrawArrival',
  'withdrawBatch',
  'closeBatch',
] as const;
export type Kept = (typeof kept)[number];

/**
 * `queued` waits for its turn, `sending` is on its way, `sent` is on the server. `conflict` and `refused` wait for a
 * person: no machine ever drops or changes what somebody wrote down.
 */
type State = 'queued' | 'sending' | 'sent' | 'conflict' | 'refused';

/**
 * What lies readable on the device of one act: ids, its state and times. `id` is a UUIDv7 (RFC 9562), the Idempotency-Key
 * and, for what makes a record, that record's id. Times are the device's own, in milliseconds.
 */
export type Item = {
  readonly id: string;
  readonly by: string;
  readonly operation: Kept;
  /** The record that the act makes or changes, and the batch it lies in. */
  readonly record: string;
  readonly batch: string;
  /** Its place in the queue. */
  readonly place: number;
  readonly queuedAt: number;
  readonly state: State;
  readonly tries: number;
  readonly notBefore: number;
  readonly sentAt?: number;
  /** The version the server told, once it is sent. */
  readonly told?: number;
};

/** What lies sealed beside it: what was said, the version it was said of, and from the first sending on when it happened. */
export type Content = {
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly seen?: number;
  /** When it happened, as the first sending told it: whatever is sent again under the same key is the same, letter by letter. */
  readonly timing?: { readonly occurredAt?: string; readonly lateReason?: 'no-signal' };
  readonly problem?: Problem;
  /** The form it came from, and what stood in its fields: a refused act opens it again as it was. */
  readonly form?: Typed;
};

/** A page and the fields typed on it, by name; a name may come more than once. */
export type Typed = { readonly page: string; readonly fields: readonly (readonly [name: string, value: string])[] };

export type Queued = { readonly item: Item; readonly content: Content };

/** Still to be sent, or waiting for a person. */
export function isOpen({ state }: Item): boolean {
  return state !== 'sent';
}

/** Whether a person has to look at it. */
export function needsSomebody({ state }: Item): boolean {
  return state === 'conflict' || state === 'refused';
}

/** The record an act is about, and the batch that is in. */
export function placeOf(
  operation: Kept,
  key: string,
  path: Readonly<Record<string, string>>,
  body: unknown,
): { readonly record: string; readonly batch: string } {
  if (operation === 'logBatch') return { record: key, batch: key };
  const about = operation === 'giveConsent' ? (body as { about: Readonly<Record<string, string>> }).about : undefined;
  const batch = path['batchId'] ?? about?.['batch'] ?? '';
  if (operation === 'logArrival') return { record: key, batch };
  return { record: path['arrivalId'] ?? about?.['arrival'] ?? batch, batch };
}
