import type * as z from 'zod';
import type { TableName } from './tables.ts';

type Key = { readonly pk: string; readonly sk: string };

/** How one kind of record lies in its table: where its state is, where its events are, how it moves, what finds it. */
export type Aggregate<Id, State, Event, Line = unknown> = {
  readonly name: string;
  readonly table: TableName;
  readonly stateKey: (id: Id) => Key;
  readonly eventPk: (id: Id) => string;
  /** The record's own id, as answers and receipts name it. */
  readonly nameOf: (id: Id) => string;
  readonly state: z.ZodType<State>;
  readonly event: z.ZodType<Event>;
  readonly evolve: (state: State | undefined, event: Event) => State;
  readonly statusOf: (state: State) => string;
  /** Index attributes, and what an index carries beside the line; absent ones leave the sparse index. `at`: when the server wrote it. */
  readonly indexes: (id: Id, state: State, at?: string) => Readonly<Record<string, unknown>>;
  /** What a list shows of the record: the indexes that lists read carry this and not the state. */
  readonly line: z.ZodType<Line>;
  readonly lineOf: (state: State) => Line;
};

/** Makes a record's description. */
export function aggregate<Id, State extends { readonly status: string }, Event, Line>(
  of: Omit<Aggregate<Id, State, Event, Line>, 'statusOf'>,
): Aggregate<Id, State, Event, Line> {
  return { ...of, statusOf: (state) => state.status };
}
