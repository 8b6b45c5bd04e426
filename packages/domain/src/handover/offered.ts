import * as z from 'zod';
import { seatsAbroad } from '../countries/countries.ts';
import { type Actor, anyCountry, elsewhere } from '../people/actor.ts';
import { mayKnowHandover } from '../people/relations.ts';
import { countryOf } from './handover.ts';
import {
  type HandoverAct,
  type HandoverSeat,
  type HeldUp,
  handoverActNames,
  handoverSeats,
  rowOf,
} from './next-act.ts';
import { holderOf } from './one-time-link.ts';
import { side } from './side.ts';
import { ownWordOf } from './sides.ts';
import { conditions, type HandoverStanding, holdingUp, owesItem, type Seen, seenBy } from './what-stands.ts';

const act = z.enum(handoverActNames);

/**
 * An act that is offered to a seat: whether the handover waits for it there, and which items of the checklist hold it
 * up.
 */
export const nextAct = z.lazy(() =>
  z.strictObject({
    act: act.meta({ description: 'The operation that carries it out.' }),
    awaited: z.boolean().meta({ description: 'Whether the handover waits for this seat to do it.' }),
    heldUpBy: z.array(z.string()).meta({ description: 'Items of the checklist that are to be settled before.' }),
  }),
);
export type NextAct = z.infer<typeof nextAct>;

/**
 * Whom a handover waits for, and for what. `E` is the mission of the person's own country. Without a seat nobody who
 * was told of the handover can do it here.
 */
export const awaited = z.lazy(() =>
  z.strictObject({
    act: act.meta({ description: 'The operation that is waited for.' }),
    side: z
      .enum([...side.options, 'E'])
      .meta({ description: 'Who gives (S), who takes over (V), or the mission of the person’s own country (E).' }),
    country: anyCountry.optional(),
    seats: z
      .array(z.enum(handoverSeats))
      .meta({ description: 'Who of that side does it; empty where nobody was told who can.' }),
  }),
);
export type Awaited = z.infer<typeof awaited>;

/** A handover as the functions below need it: what stands, and which desks have a copy. */
type Told = { readonly standing: HandoverStanding; readonly told: readonly string[] };

function seatOf({ desk, role: own }: Actor): HandoverSeat | undefined {
  if (desk === 'embassy' || desk === 'counterpart') return desk;
  if (desk === 'mission') return 'consul';
  if (desk === 'border') return 'link';
  return handoverSeats.find((one) => one === own);
}

function isItsSide(seen: Seen, name: HandoverAct): boolean {
  const { side: wanted, own } = rowOf(name);
  const mine = own === true ? ownWordOf(seen.standing, seen.actor) : seen.side;
  return wanted === undefined || mine === (wanted === 'accepting' ? seen.standing.awaits : wanted);
}

function isOffered(seen: Seen, seat: HandoverSeat, name: HandoverAct): boolean {
  const { in: statuses, by, if: wanted = [] } = rowOf(name);
  const stands = statuses.includes(seen.standing.status) && by.includes(seat) && isItsSide(seen, name);
  return stands && wanted.every((one) => conditions[one](seen));
}

function heldUpBy(standing: HandoverStanding, next: HeldUp | undefined): string[] {
  return next === undefined ? [] : holdingUp(standing, next).map(({ code }) => code);
}

function offered(seen: Seen, seat: HandoverSeat, name: HandoverAct): NextAct[] {
  if (!isOffered(seen, seat, name)) return [];
  const { awaited: when, heldUp } = rowOf(name);
  const items = heldUpBy(seen.standing, heldUp);
  // An act that items hold up is not awaited yet: whoever answers the items is.
  const waits = when !== undefined && items.length === 0 && (when === 'always' || conditions[when](seen));
  return [{ act: name, awaited: waits, heldUpBy: items }];
}

/**
 * The acts offered to a seat that knows of the handover: first those it is waited for, then the rest, in the table's
 * order.
 */
export function nextFor(standing: HandoverStanding, actor: Actor, at: string): readonly NextAct[] {
  const seat = seatOf(actor);
  if (seat === undefined) return [];
  const seen = seenBy(standing, actor, at);
  const all = handoverActNames.flatMap((name) => offered(seen, seat, name));
  return [...all.filter((one) => one.awaited), ...all.filter((one) => !one.awaited)];
}

/**
 * One unnamed actor at each seat that takes part in a handover; for a side without a desk, the unit that proposed it
 * too.
 */
function anybodyAt(standing: HandoverStanding): readonly Actor[] {
  const { country, mission, proposedBy } = standing;
  const here = { id: '', organisation: '', country: 'KH' } as const;
  const home: readonly Actor[] = [
    { ...here, role: 'shift-lead', desk: 'transit' },
    { ...here, role: 'case-worker', desk: 'casework' },
    { ...here, role: 'central-unit', desk: 'casework' },
    { ...here, role: 'consul-kh', desk: 'mission' },
  ];
  if (country === elsewhere || mission !== undefined) {
    const proposer = {
      ...here,
      role: 'central-unit',
      desk: 'casework',
      organisation: proposedBy?.organisation ?? '',
    } as const;
    const { organisation = '' } = mission ?? {};
    return [...home, proposer, { ...here, role: 'border-police', desk: 'border', organisation }];
  }
  const away = seatsAbroad.filter((one) => one.country === country).map((one): Actor => ({ ...here, ...one }));
  return [...home, ...away, holderOf(standing)];
}

/** What one seat is waited for, and on which side. */
function waitedFor(standing: HandoverStanding, actor: Actor, at: string): readonly Pick<Awaited, 'act' | 'side'>[] {
  const seen = seenBy(standing, actor, at);
  const due = nextFor(standing, actor, at).filter((one) => one.awaited);
  const items = new Set(holdingUp(standing).map((one) => owesItem(seen, one)));
  return due.flatMap(({ act: name }): Pick<Awaited, 'act' | 'side'>[] => {
    if (name !== 'tickChecklistItem') return [{ act: name, side: rowOf(name).own === true ? 'V' : seen.side }];
    return [...items].flatMap((as) => (as === undefined ? [] : [{ act: name, side: as }]));
  });
}

/** Items of the mission's side that no mission here can answer. */
function unanswerable(standing: HandoverStanding, found: readonly Pick<Awaited, 'act' | 'side'>[]) {
  const ofTheMission = holdingUp(standing).some(({ from }) => from.every((one) => one === 'E'));
  const isAnswered = found.some((one) => one.act === 'tickChecklistItem' && one.side === 'E');
  return ofTheMission && !isAnswered ? [{ act: 'tickChecklistItem', side: 'E' } as const] : [];
}

/** Whom a handover waits for, in the order of the table; nobody once it is over. */
export function awaitsOf({ standing, told }: Told, at: string): readonly Awaited[] {
  const disclosures = Object.fromEntries(told.map((name) => [name, '']));
  const knows = (actor: Actor) => actor.desk === 'border' || mayKnowHandover(actor, { ...standing, disclosures });
  const due = anybodyAt(standing).flatMap((actor) => waitedFor(standing, actor, at).map((one) => ({ ...one, actor })));
  const all = [...due, ...unanswerable(standing, due).map((one) => ({ ...one, actor: undefined }))];
  const groups = [...Map.groupBy(all, ({ act: name, side: of }) => `${name}#${of}`).values()];
  return groups
    .map((some): Awaited => {
      const [{ act: name, side: of }] = some as [(typeof all)[number]];
      const there = some.flatMap(({ actor }) => (actor !== undefined && knows(actor) ? (seatOf(actor) ?? []) : []));
      return { act: name, side: of, ...placeOf(standing, of, some[0]?.actor), seats: [...new Set(there)] };
    })
    .toSorted((a, b) => handoverActNames.indexOf(a.act) - handoverActNames.indexOf(b.act));
}

function placeOf(standing: HandoverStanding, of: Awaited['side'], actor: Actor | undefined): Pick<Awaited, 'country'> {
  if (of !== 'E') return { country: countryOf(standing, of) };
  return actor === undefined ? {} : { country: actor.country };
}
