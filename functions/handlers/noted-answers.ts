import { answerSent } from '@homeward/domain/case/answers/send-answer';
import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { healthFileEvent } from '@homeward/domain/health/health-file';
import { log } from '@homeward/runtime/logger';
import { caseOfCopy } from '@homeward/store/answers';
import type { Store } from '@homeward/store/open-store';
import { actOnCase, keyOf, noter } from './act-on-case.ts';
import { copyChangeWrites } from './copy-changes.ts';
import { referralEndWrites } from './referral-ends.ts';
import { toldBeside } from './told-beside.ts';

/** What the platform notes, and in which case; nothing of any other event. */
type Note = { readonly case: string | undefined; readonly event: CaseEvent };

async function noteOf(store: Store, pk: string, said: unknown): Promise<Note | undefined> {
  const [first, , third = '', name = ''] = pk.split('#');
  if (first === 'health') {
    const event = healthFileEvent.parse(said);
    if (event.type !== 'AnswerTakenInAtHealth') return undefined;
    const { answer, outcome, reason, occurredAt, by } = event;
    const settled = { answer, outcome, ...(reason === undefined ? {} : { reason }), occurredAt, by };
    return { case: event.case, event: { type: 'AnswerSettled', ...settled } };
  }
  if (third !== 'disclosure') return undefined;
  const { type: _, ...sent } = answerSent.parse(said);
  return { case: await caseOfCopy(store, name), event: { type: 'AnswerCame', ...sent } };
}

/**
 * Notes in the case that an answer waits for it, and what health decided of one: whoever sends knows of no case, and
 * health does not write there. The same event again changes nothing; after an erasure nothing is noted.
 */
export async function noteAnswer(
  store: Store,
  { id, pk, event: said, recordedAt }: { id: string; pk: string; event: unknown; recordedAt: string },
): Promise<void> {
  const note = await noteOf(store, pk, said);
  if (note === undefined) return;
  const { case: of = '', event } = note;
  const deed = { by: noter, operation: 'noteAnswer', thing: id, at: recordedAt };
  // Whether a partner takes the person counts at once: its own system is told how that stands in the case. So does a no that the person
  // said at the border: whom they were referred to is told that it ended.
  const heard = (file: CaseState, said: CaseEvent) => {
    const after = evolveCase(file, said);
    return [...copyChangeWrites(file, after, recordedAt), ...referralEndWrites(file, after, recordedAt)];
  };
  const key = keyOf(deed.thing);
  const command = { key, operation: deed.operation, actor: noter, bodyHash: key, recordedAt };
  const writes = async (file: CaseState, said: CaseEvent) => [
    ...heard(file, said),
    ...(await toldBeside(store, file, said, { command, closes: false, follows: heard })),
  ];
  const outcome = await actOnCase(store, of, { ...deed, event: () => event, writes });
  if (outcome.type === 'busy') throw new Error('a case that is written to all the time');
  log('background', { type: event.type, status: outcome.type });
}
