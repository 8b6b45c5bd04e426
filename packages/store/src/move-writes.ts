import type { Aggregate } from './aggregate.ts';
import { type Command, eventKey } from './command.ts';
import type { Versioned } from './load.ts';
import type { Put } from './write.ts';

/** A record's state as it lies in its table, with its line where an index carries it. */
export function stateItem<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  id: Id,
  v: number,
  state: State,
  at?: string,
) {
  const indexes = of.indexes(id, state, at);
  const line = Object.keys(indexes).length === 0 ? {} : { line: of.lineOf(state) };
  return { ...of.stateKey(id), v, state, ...line, ...indexes };
}

/** The two writes by which a record moves: its new state at its next version, and the event that says why. */
export function moveWrites<Id, State, Event>(
  command: Command,
  of: Aggregate<Id, State, Event>,
  id: Id,
  from: Versioned<State> | undefined,
  event: Event,
) {
  const next = of.evolve(from?.state, event);
  const version = (from?.version ?? 0) + 1;
  const status = of.statusOf(next);
  const { bodyHash, recordedAt, operation, actor } = command;
  const stateWrite: Put = {
    table: of.table,
    item: stateItem(of, id, version, next, recordedAt),
    expects: from === undefined ? 'new' : from.version,
  };
  const eventWrite: Put = {
    table: of.table,
    item: {
      pk: of.eventPk(id),
      sk: eventKey(command),
      v: version,
      status,
      bodyHash,
      recordedAt,
      operation,
      desk: actor.desk,
      event,
    },
    expects: 'new',
  };
  return { version, status, writes: [stateWrite, eventWrite] };
}
