import { dayBookEvent, dayBookState, evolveDayBook } from '@homeward/domain/handover/day-book';
import type { FarCountry } from '@homeward/domain/people/actor';
import { aggregate } from './aggregate.ts';

/**
 * One day at one place: `gate` counts who goes through it either way, `reception` whom one side takes over there. A book stands under the
 * prefix of the handovers it names, so that whoever must not know of a quiet one does not count it either.
 */
export type DayBookId = {
  readonly under: `${FarCountry}#${'handover' | 'quiet'}` | 'KH#transit';
  readonly of: 'gate' | 'reception';
  readonly gate: string;
  readonly day: string;
};

function partition({ under, of, gate, day }: DayBookId): string {
  return `${under}#day#${of}#${gate}#${day}`;
}

export const dayBooks = aggregate({
  name: 'day-book',
  table: 'exchange',
  stateKey: (id: DayBookId) => ({ pk: partition(id), sk: 'state' }),
  eventPk: partition,
  nameOf: ({ gate, day }) => `${gate}.${day}`,
  state: dayBookState,
  event: dayBookEvent,
  evolve: evolveDayBook,
  line: dayBookState,
  lineOf: (state) => state,
  indexes: () => ({}),
});

/** Whether a change is one of a day book, which stands among the handovers it counts. */
export function isDayBook(pk: string): boolean {
  return pk.split('#')[2] === 'day';
}
