import { evolveRerouting, reroutingEvent, reroutingState } from '@homeward/domain/handover/rerouting';
import { aggregate } from './aggregate.ts';

type ReroutingId = { readonly gate: string; readonly key: string };

function partition({ gate, key }: ReroutingId): string {
  return `crossing#${gate}#${key}`;
}

/** Acts by which handovers went another way; they name quiet ones, so no foreign desk reads their prefix. */
export const reroutings = aggregate({
  name: 'rerouting',
  table: 'directory',
  stateKey: (id: ReroutingId) => ({ pk: partition(id), sk: 'state' }),
  eventPk: partition,
  nameOf: ({ key }) => key,
  state: reroutingState,
  event: reroutingEvent,
  evolve: evolveRerouting,
  line: reroutingState,
  lineOf: (state) => state,
  indexes: () => ({}),
});

/** One transaction takes no more (DynamoDB, TransactWriteItems). */
export const mostWrites = 100;

/** How many writes an act makes: itself with its event and its receipt, each record beside with its event, and what else it lays down. */
export function writesOfAct(beside: number, more: number): number {
  return 3 + 2 * beside + more;
}
