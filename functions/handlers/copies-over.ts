import type { CaseState } from '@homeward/domain/case/case';
import { copiesOver, withEnded } from '@homeward/domain/case/disclosures/over';
import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { clock, commandOfClock } from './clock-command.ts';
import { closed } from './closed-copy.ts';

function closings(file: CaseState, now: string): readonly Write[] {
  const ids = copiesOver(file, now).map(({ id }) => id);
  return withEnded(file, ids)
    .copies.filter(({ id }) => ids.includes(id))
    .flatMap(closed);
}

/** Ends the copies of a case whose last day is over: their key rows go in the same transaction, nothing is opened. */
export async function endCopiesOver(store: Store, file: CaseState, now: string): Promise<void> {
  const over = copiesOver(file, now).map(({ id }) => id);
  if (over.length === 0) return;
  const command = commandOfClock('endCopies', `${file.id}/${over.join('/')}`, now);
  let judged = file;
  await perform(store, command, {
    of: cases,
    ids: [file.id],
    mayKnow: ({ erased }) => erased === undefined,
    decide: (state) => {
      // Somebody else may have ended one of them meanwhile.
      judged = state as CaseState;
      const copies = copiesOver(judged, now).map(({ id }) => id);
      const event: CaseEvent = { type: 'CopiesOver', copies, occurredAt: now, by: clock.id };
      return decided(event);
    },
    with: () => closings(judged, now),
    receipt: { actor: clock, operation: command.operation, thing: `case#${file.id}`, at: now, caseId: file.id },
  });
}
