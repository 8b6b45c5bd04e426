import type { Refused } from '@homeward/domain/law/refusal';

/** What a handler gives back: a reply with the version of the record, or one of the ways it could not be done. */
export type Answer<Reply> =
  | { readonly type: 'ok'; readonly body: Reply; readonly version?: number }
  | { readonly type: 'stale'; readonly version: number }
  | { readonly type: 'absent' }
  | { readonly type: 'key-reused' }
  | { readonly type: 'already-there' }
  | { readonly type: 'busy' }
  | { readonly type: 'look-ups-spent'; readonly minutes: number }
  | { readonly type: 'searches-spent'; readonly minutes: number }
  | { readonly type: 'invalid'; readonly pointer: string; readonly code: string }
  | (Refused & { readonly current?: unknown });

type Done<Event> = {
  readonly type: 'done';
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly event: Event;
};
type NotDone = Exclude<Answer<never>, { readonly type: 'ok' }>;

/** What every accepted command answers. */
export type Receipt = { readonly id: string; readonly version: number; readonly status: string };

/** The answer to a command: id, version and status, and what its event adds; the same when its key comes again. */
export function answerOf<Event>(outcome: Done<Event> | NotDone): Answer<Receipt>;
export function answerOf<Event, More>(
  outcome: Done<Event> | NotDone,
  more: (event: Event) => More,
): Answer<Receipt & More>;
export function answerOf<Event, More>(outcome: Done<Event> | NotDone, more?: (event: Event) => More): Answer<Receipt> {
  if (outcome.type !== 'done') return outcome;
  const { id, version, status, event } = outcome;
  return { type: 'ok', version, body: { id, version, status, ...more?.(event) } };
}

/** A reading: found, or absent and not yours alike. */
export function found<Reply>(body: Reply | undefined, version?: number): Answer<Reply> {
  if (body === undefined) return { type: 'absent' };
  return { type: 'ok', body, ...(version === undefined ? {} : { version }) };
}

/** The same answer for something that is not the caller’s and for something that is not there. */
export const tellsNothing: readonly Answer<unknown>['type'][] = ['absent', 'look-ups-spent', 'searches-spent'];

/** What leads nowhere, and what was to be made under an id that is somebody’s: whoever tries it is written down. */
export const inVain: readonly Answer<unknown>['type'][] = ['absent', 'already-there'];
