import { announceBatch, announceBatchBody } from '@homeward/domain/arrival/log-batch';
import { actOf, type Decision } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import type { Aggregate } from '@homeward/store/aggregate';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { itemsOf } from './database.ts';
import { at, commandOf, intake } from './people.ts';
import { loggingOf } from './trucks.ts';

/** A truck the other side has told of; gives its id. */
export async function announced(store: Store): Promise<string> {
  const command = commandOf('announceBatch');
  const body = announceBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'truck' });
  const decide = () => announceBatch(command.key, body, actOf(intake, at, {}));
  await perform(store, command, loggingOf(command, { decide }));
  return command.key;
}

/** What may happen to a record: by whom, and what the rules say of it. `pick` chooses among its variants. */
export type Move<State, Event> = {
  readonly by: Actor;
  readonly decide: (state: State, pick: number) => Decision<Event>;
};
export type Script = readonly (readonly [move: number, pick: number])[];

/** Carries a script out on a record that is there; refused moves change nothing. Gives how many were done. */
export async function follow<Id, State, Event>(
  store: Store,
  of: Aggregate<Id, State, Event>,
  id: Id,
  moves: readonly Move<State, Event>[],
  script: Script,
): Promise<number> {
  let done = 0;
  for (const [index, pick] of script) {
    const move = moves[index % moves.length];
    if (move === undefined) throw new Error('a script without moves');
    const command = commandOf(`move${index}`, { actor: move.by });
    const outcome = await perform(store, command, {
      of,
      ids: [id],
      decide: (state) => move.decide(state as State, pick),
      receipt: { actor: move.by, operation: command.operation, thing: `${of.name}#${of.nameOf(id)}`, at },
    });
    if (outcome.type === 'done') done += 1;
    else if (outcome.type !== 'refused') throw new Error(outcome.type);
  }
  return done;
}

/** The stored state, and the state its stored events come to. */
export async function bothStates<Id, State, Event>(store: Store, of: Aggregate<Id, State, Event>, id: Id) {
  const stored = await load(store, of, id);
  const items = (await itemsOf(store, of.table)).filter(
    ({ pk, sk }) => pk === of.eventPk(id) && String(sk).startsWith('event#'),
  );
  const events = items
    .toSorted((one, other) => Number(one['v']) - Number(other['v']))
    .map((item) => of.event.parse(item['event']));
  const replayed = events.reduce<State | undefined>((state, event) => of.evolve(state, event), undefined);
  return { stored, replayed, events: events.length };
}
