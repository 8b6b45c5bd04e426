import type { CaseState } from '@homeward/domain/case/case';
import type { Store } from '@homeward/store/open-store';
import { actOnCase, clock } from './act-on-case.ts';
import { closed } from './closed-copy.ts';

/** Closes for good what a handover that is over had laid with the other country's desks: relation `addressed` is a live handover's. */
export async function closeSheets(store: Store, { id, returnEnded }: CaseState, now: string): Promise<void> {
  if (returnEnded === undefined) return;
  const { handover } = returnEnded;
  await actOnCase(store, id, {
    by: clock,
    operation: 'closeSheets',
    thing: `${id}/${handover}/sheets`,
    at: now,
    event: () => ({ type: 'SheetsClosed', handover, occurredAt: now, by: clock.id }),
    writes: ({ copies }) => copies.filter((one) => one.handover === handover).flatMap(closed),
  });
}
