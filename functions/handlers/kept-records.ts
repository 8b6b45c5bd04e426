import type { Decision } from '@homeward/domain/command';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest } from '@homeward/runtime/request';
import type { Aggregate } from '@homeward/store/aggregate';
import { perform } from '@homeward/store/perform';
import { allKept } from '@homeward/store/task-force';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

type Store = Pick<Rooms, 'store'>;

/** Makes a record of the task force: its key is its id. */
export async function made<State, Event>(
  { store }: Store,
  request: AnyRequest,
  of: Aggregate<string, State, Event>,
  decide: () => Decision<Event> | Promise<Decision<Event>>,
): Promise<Answer<Receipt>> {
  const receipt = receiptOf(request, `${of.name}#${request.key}`);
  return answerOf(await perform(store, commandOf(request), { of, ids: [request.key], creates: true, decide, receipt }));
}

/** Changes one that its path names. */
export async function changed<State, Event>(
  { store }: Store,
  request: AnyRequest,
  of: Aggregate<string, State, Event>,
  id: string,
  decide: (state: State) => Decision<Event>,
): Promise<Answer<Receipt>> {
  if (id === '') return { type: 'absent' };
  const outcome = await perform(store, commandOf(request), {
    of,
    ids: [id] as const,
    receipt: receiptOf(request, `${of.name}#${id}`),
    decide: (state) => decide(state as State),
  });
  return answerOf(outcome);
}

/** The records of one kind as they are shown: reminders are the clocks' own. */
export async function shown<State extends { readonly reminded: readonly string[] }, Event>(
  { store }: Store,
  of: Aggregate<string, State, Event>,
) {
  const all = await allKept(store, of);
  return all.map(({ version, state: { reminded: _, ...state } }) => ({ ...state, version }));
}
