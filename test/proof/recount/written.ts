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
import type { Pair, World } from './world.ts';

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

const nothingSaid = { missionMustNotKnow: false, refusesToReturn: false, noes: [], barred: [], blocks: [] };

/** That two files are of one person: said in the one, agreed to by a second person, and so in the other; perhaps not any more. */
function ofTwo([one, other]: Pair, { people, parted }: World): readonly Entry[] {
  const [first, second] = [people[one], people[other]];
  if (first === undefined || second === undefined) return [];
  const [mine, theirs] = [first.file.id, second.file.id];
  const at = [...first.written, ...second.written].map(({ writtenAt }) => writtenAt).toSorted();
  const merge = idOf(70_000 + one);
  const both = (type: string, event: string, proposal: string, moment: string): readonly Entry[] => {
    const stamp = { occurredAt: moment, by: 'x' };
    const answer = { proposal, answer: 'approved' } as const;
    const inTheOther = { with: mine, merge, ...(type === 'JoinedWith' ? { id: merge, protection: nothingSaid } : {}) };
    return [
      entry(cases, mine, { event: { type: 'ProposalAnswered', id: event, said: answer, ...stamp }, at: moment }),
      entry(cases, theirs, { event: { type, ...inTheOther, ...stamp } as CaseEvent, at: moment }),
    ];
  };
  const middle = at[Math.floor(at.length / 2)] ?? first.file.openedAt;
  const joinedAt = [middle, first.file.openedAt, second.file.openedAt].toSorted().at(-1) ?? middle;
  const stamp = { occurredAt: joinedAt, by: 'x' };
  const proposed = { with: theirs, reason: 'same-paper' } as const;
  const parting = idOf(72_000 + one);
  const taken = { with: theirs, merge, reason: 'two-people' } as const;
  const isParted = parted.some(([its]) => its === one);
  return [
    entry(cases, mine, { event: { type: 'MergeProposed', id: merge, said: proposed, ...stamp }, at: joinedAt }),
    ...both('JoinedWith', idOf(71_000 + one), merge, joinedAt),
    ...(isParted
      ? [
          entry(cases, mine, { event: { type: 'UnmergeProposed', id: parting, said: taken, ...stamp }, at: joinedAt }),
          ...both('PartedFrom', idOf(73_000 + one), parting, joinedAt),
        ]
      : []),
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
export function writtenOf(world: World): readonly (readonly Entry[])[] {
  const { people, journeys, trucks, pairs, parted } = world;
  const ofFile = (index: number): readonly Entry[] => {
    const [story, theirs] = [people[index], journeys.find(({ of }) => of === index)];
    if (story === undefined) return [];
    return [...ofStory(story, theirs), ...(theirs === undefined ? [] : ofJourney(theirs))];
  };
  const two = [...pairs, ...parted];
  const alone = people.flatMap((_, index) => (two.some((pair) => pair.includes(index)) ? [] : [ofFile(index)]));
  const together = two.map((pair) => [...pair.flatMap(ofFile), ...ofTwo(pair, world)]);
  const ofPeople = [...alone, ...together].map(inOrder);
  const ofNobody = journeys.filter(({ of }) => of === undefined);
  return [...ofPeople, ...ofNobody.map(ofJourney), ...trucks.map(ofTruck)];
}
