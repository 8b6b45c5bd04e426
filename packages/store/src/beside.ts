import type { Decision } from '@homeward/domain/command';
import type { Refused } from '@homeward/domain/law/refusal';
import type { Aggregate } from './aggregate.ts';
import type { Command } from './command.ts';
import { type At, type Item, readState } from './load.ts';
import { moveWrites } from './move-writes.ts';
import type { Write } from './write.ts';

type Moved =
  | { readonly type: 'absent' | 'key-reused' }
  | Refused
  | { readonly type: 'moves'; readonly writes: readonly Write[] };

/** A second record that changes in the same transaction, by its own rules. */
export type Beside = { readonly at: At; readonly move: (item: Item | undefined, command: Command) => Moved };

/**
 * Names the second record and its decision; what it is stays closed to the one who carries the command out. One that the actor may
 * not know of is as absent as one that is not there.
 */
export function beside<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  id: Id,
  decide: (state: State) => Decision<Event>,
  mayKnow: (state: State) => boolean = () => true,
): Beside {
  const move = (item: Item | undefined, command: Command): Moved => {
    const from = readState(of, item);
    if (from === undefined || !mayKnow(from.state)) return { type: 'absent' };
    const decision = decide(from.state);
    if (decision.type === 'refused') return decision;
    return { type: 'moves', writes: moveWrites(command, of, id, from, decision.event).writes };
  };
  return { at: { table: of.table, key: of.stateKey(id) }, move };
}

/** A second record that is made where there is none yet. */
export function besideOrNew<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  id: Id,
  decide: (state: State | undefined) => Decision<Event>,
): Beside {
  const move = (item: Item | undefined, command: Command): Moved => {
    const from = readState(of, item);
    const decision = decide(from?.state);
    if (decision.type === 'refused') return decision;
    return { type: 'moves', writes: moveWrites(command, of, id, from, decision.event).writes };
  };
  return { at: { table: of.table, key: of.stateKey(id) }, move };
}

/** A second record that is only looked at: nothing of it changes, and one that the actor may not know of is as absent as one that is not there. */
export function seenBeside<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  id: Id,
  see: (state: State) => void,
  mayKnow: (state: State) => boolean,
): Beside {
  const move = (item: Item | undefined): Moved => {
    const seen = readState(of, item);
    if (seen === undefined || !mayKnow(seen.state)) return { type: 'absent' };
    see(seen.state);
    return { type: 'moves', writes: [] };
  };
  return { at: { table: of.table, key: of.stateKey(id) }, move };
}
