import { type ArrivalState, arrivalEvent, arrivalState, evolveArrival } from '@homeward/domain/arrival/arrival';
import { arrivalLine, lineOfArrival } from '@homeward/domain/arrival/arrival-line';
import { batchEvent, batchState, evolveBatch } from '@homeward/domain/arrival/batch';
import { batchLine, lineOfBatch } from '@homeward/domain/arrival/batch-line';
import { hasOwnItems } from '@homeward/domain/arrival/deportation-checklist';
import { caseEvent, caseState } from '@homeward/domain/case/case';
import { caseLine, lineOfCase } from '@homeward/domain/case/case-line';
import { evolveCase } from '@homeward/domain/case/evolve';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { handoverEvent, handoverState, isEnded } from '@homeward/domain/handover/handover';
import { handoverLine, lineOfHandover } from '@homeward/domain/handover/handover-line';
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
  /** Index attributes; absent ones leave the sparse index. */
  readonly indexes: (id: Id, state: State) => Readonly<Record<string, string>>;
  /** What a list shows of the record: the indexes that lists read carry this and not the state. */
  readonly line: z.ZodType<Line>;
  readonly lineOf: (state: State) => Line;
};

function aggregate<Id, State extends { readonly status: string }, Event, Line>(
  of: Omit<Aggregate<Id, State, Event, Line>, 'statusOf'>,
): Aggregate<Id, State, Event, Line> {
  return { ...of, statusOf: (state) => state.status };
}

export const batches = aggregate({
  name: 'batch',
  table: 'arrivals',
  stateKey: (id: string) => ({ pk: `batch#${id}`, sk: 'state' }),
  eventPk: (id) => `batch#${id}`,
  nameOf: (id) => id,
  state: batchState,
  event: batchEvent,
  evolve: evolveBatch,
  line: batchLine,
  lineOf: lineOfBatch,
  indexes: (id, state) => ({
    byCentrePk: `centre#${state.centre}#${state.status === 'closed' ? 'closed' : 'open'}`,
    byCentreSk: `${state.closedAt ?? state.arrivedAt ?? ''}#${id}`,
  }),
});

/** An arrival's state lies in its batch's partition, so the closing gate sees every arrival with one consistent read. */
export type ArrivalId = { readonly batch: string; readonly arrival: string };

function waitsForAFile(state: ArrivalState): boolean {
  return state.screening !== undefined && state.openedAs === undefined && hasOwnItems(state);
}

export const arrivals = aggregate({
  name: 'arrival',
  table: 'arrivals',
  stateKey: ({ batch, arrival }: ArrivalId) => ({ pk: `batch#${batch}`, sk: `arrival#${arrival}` }),
  eventPk: ({ arrival }) => `arrival#${arrival}`,
  nameOf: ({ arrival }) => arrival,
  state: arrivalState,
  event: arrivalEvent,
  evolve: evolveArrival,
  line: arrivalLine,
  lineOf: lineOfArrival,
  indexes: (_, state): Readonly<Record<string, string>> =>
    waitsForAFile(state) ? { toOpenPk: 'toopen', toOpenSk: `${state.screening?.at ?? ''}#${state.id}` } : {},
});

export const cases = aggregate({
  name: 'case',
  table: 'cases',
  stateKey: (id: string) => ({ pk: `state#${id}`, sk: 'state' }),
  eventPk: (id) => `state#${id}`,
  nameOf: (id) => id,
  state: caseState,
  event: caseEvent,
  evolve: evolveCase,
  line: caseLine,
  lineOf: lineOfCase,
  indexes: (id, state) => ({
    byOrganisationPk: `state#org#${state.organisation}#${state.status}`,
    byOrganisationSk: `${state.openedAt}#${id}`,
    ...(state.handover === undefined ? {} : { byHandoverPk: `state#handover#${state.handover}`, byHandoverSk: id }),
  }),
});

/** A handover is addressed by the country that is not Cambodia; a quiet one stands where no mission may look. */
export type HandoverId = { readonly country: 'TH' | 'VN' | 'MY'; readonly quiet: boolean; readonly handover: string };

function handoverPrefix({ country, quiet }: Pick<HandoverId, 'country' | 'quiet'>): string {
  return `${country}#${quiet ? 'quiet' : 'handover'}`;
}

export const handovers = aggregate({
  name: 'handover',
  table: 'exchange',
  stateKey: (id: HandoverId) => ({ pk: `${handoverPrefix(id)}#${id.handover}`, sk: 'state' }),
  eventPk: (id) => `${handoverPrefix(id)}#${id.handover}`,
  nameOf: ({ handover }) => handover,
  state: handoverState,
  event: handoverEvent,
  evolve: evolveHandover,
  line: handoverLine,
  lineOf: lineOfHandover,
  // Two lists: one for desks that may know of the quiet ones, under the prefix that only those may read, and one without them.
  indexes: (id, state) => {
    const place = isEnded(state) ? 'closed' : 'open';
    const all = { withQuietPk: `${id.country}#quiet#${place}`, withQuietSk: id.handover };
    const shown = { byCountryPk: `${id.country}#handover#${place}`, byCountrySk: id.handover };
    return id.quiet ? all : { ...all, ...shown };
  },
});
