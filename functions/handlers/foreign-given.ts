import type { CaseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import { mayAct } from '@homeward/domain/people/relations';
import { log } from '@homeward/runtime/logger';
import type { AnyRequest } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { perform } from '@homeward/store/perform';
import { caseId } from './case-id.ts';
import { commandOf, deniedIn, type Rooms, receiptOf } from './desk.ts';

/**
 * Notes in the case that whoever may act on it tried to refuse the person for being foreign (Policy VI.b). The same
 * request sent again is noted once; of a case that is not there, or not the actor’s, the actor's own chain holds it, as
 * any other act in vain.
 */
export function foreignGiven(rooms: Rooms) {
  return async (attempt: AnyRequest): Promise<void> => {
    const id = caseId(attempt);
    // An operation of its own: the same key, sent with a reason that there is, is not taken for a repetition.
    const { type } = await perform(
      rooms.store,
      { ...commandOf(attempt), operation: 'noteParityIncident' },
      {
        of: cases,
        ids: [id],
        mayKnow: (state) => mayAct(attempt.operation, attempt.actor, state),
        decide: () =>
          decided<CaseEvent>({
            type: 'ForeignGivenAsReason',
            id: attempt.key,
            occurredAt: attempt.recordedAt,
            by: attempt.actor.id,
          }),
        receipt: receiptOf(attempt, `case#${id}`, id),
      },
    );
    log('background', { type: 'ForeignGivenAsReason', status: type });
    if (type === 'absent') await deniedIn(rooms.store)(attempt);
    if (type === 'busy') throw new Error('a case that is written to all the time');
  };
}
