import type { CaseState } from '@homeward/domain/case/case';
import { copiesOver, withEnded } from '@homeward/domain/case/disclosures/over';
import type { Store } from '@homeward/store/open-store';
import type { Write } from '@homeward/store/write';
import { actOnCase, clock } from './act-on-case.ts';
import { closed } from './closed-copy.ts';
import { copyChangeWrites } from './copy-changes.ts';

const idsOver = (file: CaseState, now: string) => copiesOver(file, now).map(({ id }) => id);

function closings(file: CaseState, now: string): readonly Write[] {
  const ids = idsOver(file, now);
  const after = withEnded(file, ids);
  const ended = after.copies.filter(({ id }) => ids.includes(id)).flatMap(closed);
  return [...ended, ...copyChangeWrites(file, after, now)];
}

/** Ends the copies of a case whose last day is over: their key rows go in the same transaction, nothing is opened. */
export async function endCopiesOver(store: Store, file: CaseState, now: string): Promise<void> {
  const over = idsOver(file, now);
  if (over.length === 0) return;
  await actOnCase(store, file.id, {
    by: clock,
    operation: 'endCopies',
    thing: `${file.id}/${over.join('/')}`,
    at: now,
    // Somebody else may have ended one of them meanwhile.
    event: (state) => ({ type: 'CopiesOver', copies: idsOver(state, now), occurredAt: now, by: clock.id }),
    writes: (state) => closings(state, now),
  });
}
