import type { CaseEvent } from '@homeward/domain/case/events';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { farCountry } from '@homeward/domain/people/actor';
import { handovers } from './handovers.ts';
import { getAll, readState, type Versioned } from './load.ts';
import type { Store } from './open-store.ts';

const places = farCountry.options.flatMap((country) => [false, true].map((quiet) => ({ country, quiet }) as const));

/** Every handover the person ever had, ended ones too: the events of the case name them. */
export function handoversIn(events: readonly CaseEvent[]): readonly string[] {
  return [
    ...new Set(
      events.flatMap((event) => ('handover' in event && event.handover !== undefined ? [event.handover] : [])),
    ),
  ];
}

/** A handover by its name alone, in whichever country it stands, quiet or not. */
export async function handoverNamed(store: Store, handover: string): Promise<Versioned<HandoverState> | undefined> {
  const wanted = places.map((place) => ({ table: handovers.table, key: handovers.stateKey({ ...place, handover }) }));
  return readState(
    handovers,
    (await getAll(store, wanted)).find((item) => item !== undefined),
  );
}
