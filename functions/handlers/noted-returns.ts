import { createHash } from 'node:crypto';
import { isReturnOver } from '@homeward/domain/case/disclosures/return-ended';
import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { handoverEvent, handoverStatus, isEnded } from '@homeward/domain/handover/handover';
import { log } from '@homeward/runtime/logger';
import { cases } from '@homeward/store/cases';
import type { Doer } from '@homeward/store/command';
import { caseOfHandover } from '@homeward/store/lists';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';

const noter: Doer = { id: 'facts', role: 'facts', organisation: 'homeward', country: 'KH', desk: 'facts' };

type Item = { id: string; pk: string; event: unknown; status: string; recordedAt: string };

/**
 * Notes in her case that its handover is over: neither country's desk writes there. A file that is opened after it hears of it by its
 * own opening; once noted, nothing is noted again; of who was erased nothing is.
 */
export async function noteReturn(store: Store, { id, pk, event, status, recordedAt }: Item): Promise<void> {
  const [, kind, handover = ''] = pk.split('#');
  if ((kind !== 'handover' && kind !== 'quiet') || !isEnded({ status: handoverStatus.parse(status) })) return;
  const file = (await caseOfHandover(store, handover))?.state;
  if (file === undefined || isReturnOver(file)) return;
  const { occurredAt } = handoverEvent.parse(event);
  const hash = createHash('sha256').update(id).digest('hex');
  const command = { key: hash, operation: 'noteReturn', actor: noter, bodyHash: hash, recordedAt };
  const noted: CaseEvent = { type: 'ReturnEnded', handover, occurredAt, by: noter.id };
  const outcome = await perform(store, command, {
    of: cases,
    ids: [file.id],
    mayKnow: ({ erased }) => erased === undefined,
    decide: () => decided(noted),
    receipt: { actor: noter, operation: command.operation, thing: `case#${file.id}`, at: recordedAt, caseId: file.id },
  });
  if (outcome.type === 'busy') throw new Error('a case that is written to all the time');
  log('background', { type: 'ReturnEnded', status: outcome.type });
}
