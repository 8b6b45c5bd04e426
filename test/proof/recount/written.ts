import { createHash } from 'node:crypto';
import { type CaseEvent, caseEvent } from '@homeward/domain/case/events';
import { decided } from '@homeward/domain/command';
import type { Aggregate } from '@homeward/store/aggregate';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { countedWrite } from '@homeward/store/counted';
import { handovers } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { idOf, triage } from '../../domain/made.ts';
import type { Journey } from './handovers.ts';
import type { Story } from './people.ts';
import type { World } from './world.ts';

/** One thing that somebody wrote, when the server heard of it, and how the store writes it. */
export type Entry = { readonly at: string; readonly write: (store: Store) => Promise<void> };

const writer = { id: 'writer', role: 'case-worker', organisation: 'x', country: 'KH', desk: 'casework' } as const;

type Said<Event> = { readonly event: Event; readonly at: string; readonly with?: readonly Write[] };

/** An event as the store writes every one: the record's next state and the event in one transaction, with a receipt. */
function entry<Id, State, Event>(
  of: Aggregate<Id, State, Event>,
  id: Id,
  { event: raw, at, ...said }: Said<Event>,
): Entry {
  const event = of.event.parse(raw);
  const thing = `${of.name}#${of.nameOf(id)}`;
  const key = createHash('sha256')
    .update(`${thing} ${at} ${JSON.stringify(event)}`)
    .digest('hex');
  const [actor, operation] = [writer, 'write'];
  const command = { key, operation, actor, bodyHash: key, recordedAt: at };
  const receipt = { actor, operation, thing, at };
  return {
    at,
    write: async (store) => {
      const plan = {
        of,
        ids: [id] as const,
        makes: true,
        decide: () => decided(event),
        with: () => said.with ?? [],
        receipt,
      };
      const { type } = await perform(store, command, plan);
      if (type !== 'done') throw new Error(`${thing} was not written: ${type}`);
    },
  };
}

/** The person’s file as it was opened, with the token under which the person counts, and what was written in it; each proposal is that of their handover, where the person has one. */
function ofStory({ file, written }: Story, theirs: Journey | undefined): readonly Entry[] {
  const { id, openedAt: at, determinations } = file;
  const opened = { ...file, type: 'CaseOpened', occurredAt: at, by: 'x', determination: determinations[0] };
  const handover = theirs?.id ?? file.id;
  const inTheFile = (event: CaseEvent, writtenAt: string) =>
    entry(cases, id, {
      event: event.type === 'ReturnProposed' ? { ...event, handover } : event,
      at: writtenAt,
    });
  return [
    entry(cases, id, { event: caseEvent.parse(opened), at, with: [countedWrite(id)] }),
    ...written.map(({ event, writtenAt }) => inTheFile(event, writtenAt)),
    ...(theirs?.events.slice(0, 1) ?? []).map(({ occurredAt, by }) =>
      inTheFile({ type: 'ReturnProposed', handover, sheets: [], occurredAt, by }, occurredAt),
    ),
  ];
}

/** A handover's events, each heard of when it happened, or with what was written before it. */
function ofJourney({ id: handover, country, events }: Journey): readonly Entry[] {
  let at = '';
  return events.map((event) => {
    at = [at, event.occurredAt].toSorted()[1] ?? '';
    return entry(handovers, { country, quiet: false, handover }, { event, at });
  });
}

function ofTruck(closed: World['trucks'][number], number: number): readonly Entry[] {
  const { from, funnel, occurredAt } = closed;
  const [id, at] = [idOf(900 + number), occurredAt];
  const plate = { centre: 'x', gate: 'poipet', vehicle: 'truck', origin: 'unknown', by: 'x' } as const;
  const logged = { ...plate, type: 'BatchLogged', id, from, list: 'no', mixedFamilies: false, occurredAt } as const;
  const { counted } = funnel;
  const all = [logged, { type: 'BatchCounted', counted, triage, separation: 'separated', occurredAt } as const, closed];
  return all.map((event) => entry(batches, id, { event, at }));
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** All that was written of a made year: of each person with their handover, each handover of nobody's file here, each truck, in the order in which it was written. */
export function writtenOf({ people, journeys, trucks }: World): readonly (readonly Entry[])[] {
  const ofPeople = people.map((story, index) => {
    const theirs = journeys.find(({ of }) => of === index);
    return inOrder([...ofStory(story, theirs), ...(theirs === undefined ? [] : ofJourney(theirs))]);
  });
  const ofNobody = journeys.filter(({ of }) => of === undefined);
  return [...ofPeople, ...ofNobody.map(ofJourney), ...trucks.map(ofTruck)];
}
