import { createHash } from 'node:crypto';
import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import type { Doer } from '@homeward/store/command';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';

function platform(name: string): Doer {
  return { id: name, role: name, organisation: 'homeward', country: 'KH', desk: name };
}

/** Whoever acts when time alone has come to something. */
export const clock = platform('clocks');
/** Whoever sends mails, and hears what becomes of them. */
export const teller = platform('notices');
/** The key of what the platform does: the same thing has the same one, so however often it is tried it is written once. */
export function keyOf(thing: string): string {
  return createHash('sha256').update(thing).digest('hex');
}

/** Whoever notes in a case what was done where no case is known. */
export const noter = platform('facts');

/** What the platform does to a case, and what names it: the same thing has the same key, so however often it is tried it is written once. */
type Deed = {
  readonly by: Doer;
  readonly operation: string;
  readonly thing: string;
  readonly at: string;
  /** Whether it is still to be done, as the file stands by then. */
  readonly isOwed?: (file: CaseState) => boolean;
  /** The event, as the file stands by then. */
  readonly event: (file: CaseState) => CaseEvent;
  /** What goes with it in the same transaction. */
  readonly writes?: (file: CaseState, event: CaseEvent) => readonly Write[] | Promise<readonly Write[]>;
};

/** One event in a case with its receipt, by the platform itself; nothing of who was erased, or where it is owed no more. */
export function actOnCase(store: Store, id: string, { by: actor, operation, thing, at, isOwed, event, writes }: Deed) {
  const key = keyOf(thing);
  let judged: CaseState;
  return perform(
    store,
    { key, operation, actor, bodyHash: key, recordedAt: at },
    {
      of: cases,
      ids: [id],
      mayKnow: (file) => file.erased === undefined && (isOwed?.(file) ?? true),
      decide: (state) => {
        judged = state as CaseState;
        return decided(event(judged));
      },
      with: (said) => writes?.(judged, said) ?? [],
      receipt: { actor, operation, thing: `case#${id}`, at, caseId: id },
    },
  );
}
