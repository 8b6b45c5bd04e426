import { isReturnOver } from '@homeward/domain/case/disclosures/return-ended';
import { handoverEvent, isEnded } from '@homeward/domain/handover/handover';
import { handoverStatus } from '@homeward/domain/handover/handover-status';
import { log } from '@homeward/runtime/logger';
import { caseOfHandover } from '@homeward/store/lists';
import type { Store } from '@homeward/store/open-store';
import { actOnCase, noter } from './act-on-case.ts';

const received = true as const;

type Item = { id: string; pk: string; event: unknown; status: string; recordedAt: string };

/**
 * Notes in the case that its handover is over: neither country's desk writes there. A file that is opened after it
 * begins with that; once noted, nothing is noted again; after an erasure nothing is.
 */
export async function noteReturn(store: Store, { id, pk, event, status, recordedAt }: Item): Promise<void> {
  const [, kind, handover = ''] = pk.split('#');
  if ((kind !== 'handover' && kind !== 'quiet') || !isEnded({ status: handoverStatus.parse(status) })) return;
  const file = (await caseOfHandover(store, handover))?.state;
  if (file === undefined || isReturnOver(file)) return;
  const { occurredAt } = handoverEvent.parse(event);
  const outcome = await actOnCase(store, file.id, {
    by: noter,
    operation: 'noteReturn',
    thing: id,
    at: recordedAt,
    event: () => ({
      type: 'ReturnEnded',
      handover,
      occurredAt,
      by: noter.id,
      ...(status === 'received' && { received }),
    }),
  });
  if (outcome.type === 'busy') throw new Error('a case that is written to all the time');
  log('background', { type: 'ReturnEnded', status: outcome.type });
}
