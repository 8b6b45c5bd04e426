import { createHash } from 'node:crypto';
import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import type { Doer } from '@homeward/store/command';
import { keyRemoval } from '@homeward/store/key-rows';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { disclosurePlace } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';

const clock: Doer = { id: 'clocks', role: 'clocks', organisation: 'homeward', country: 'KH', desk: 'clocks' };

/** A sheet's key row and what was sealed with it. */
function gone({ id, desk, country }: CaseState['copies'][number]): readonly Write[] {
  const { table, pk } = disclosurePlace({ desk, country }, id);
  return [keyRemoval({ desk, country, thing: `disclosure#${id}` }), { table, gone: { pk, sk: 'sealed' } }];
}

/** Closes for good what a handover that is over had laid with the other country's desks: relation `addressed` is a live handover's. */
export async function closeSheets(store: Store, file: CaseState, now: string): Promise<void> {
  const { id, returnEnded } = file;
  if (returnEnded === undefined) return;
  const { handover } = returnEnded;
  const key = createHash('sha256').update(`${id}/${handover}/sheets`).digest('hex');
  const command = { key, operation: 'closeSheets', actor: clock, bodyHash: key, recordedAt: now };
  const event: CaseEvent = { type: 'SheetsClosed', handover, occurredAt: now, by: clock.id };
  await perform(store, command, {
    of: cases,
    ids: [id],
    decide: () => decided(event),
    with: () => file.copies.filter((one) => one.handover === handover).flatMap(gone),
    receipt: { actor: clock, operation: command.operation, thing: `case#${id}`, at: now, caseId: id },
  });
}
