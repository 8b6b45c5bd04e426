import { comesLater, isRefusal, type Problem } from '../api/problem.ts';
import type { Item } from './item.ts';
import { pauseAfter } from './order.ts';

/** What came of one sending. `pause`: nobody can send now, and why. */
export type Told =
  | { readonly type: 'sent'; readonly version: number | undefined }
  | { readonly type: 'failed'; readonly problem: Problem };

export type After = {
  readonly item: Item;
  readonly problem?: Problem;
  readonly pause?: 'no-signal' | 'sign-in';
};

/** Somebody else changed the record, or it is another one: two columns and a person decide. */
function isConflict(problem: Problem): boolean {
  return problem.status === 412 || (problem.status === 409 && !isRefusal(problem));
}

/**
 * The item after an answer. A refusal, a conflict, a record that is gone and a server that no longer understands stay in
 * the queue with their reason; a lost line or a server in trouble waits longer each time; an ended sign-in pauses all.
 */
export function afterAnswer(item: Item, told: Told, now: number): After {
  if (told.type === 'sent') {
    const version = told.version === undefined ? {} : { told: told.version };
    return { item: { ...item, state: 'sent', sentAt: now, ...version } };
  }
  const { problem } = told;
  if (problem.status === 401) return { item: { ...item, state: 'queued' }, pause: 'sign-in' };
  if (comesLater(problem)) {
    const tries = item.tries + 1;
    const next: Item = { ...item, state: 'queued', tries, notBefore: now + pauseAfter(tries) };
    return problem.status === 500 || problem.status === 503 ? { item: next } : { item: next, pause: 'no-signal' };
  }
  return { item: { ...item, state: isConflict(problem) ? 'conflict' : 'refused' }, problem };
}
