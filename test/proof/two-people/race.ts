import { type SeatPlace, seatName } from '@homeward/domain/people/seat-name';
import { now } from '../../domain/made.ts';
import { seatOf, type Told } from '../../functions/desks-in-process.ts';
import { chanceOf, oneOf } from '../faults/chance.ts';
import type { Begun, Desks, TwoPersonAct } from './act.ts';
import { beginners } from './cast.ts';

/** What a race came to: how much was tried, and what was wrong. */
type Race = { readonly tried: number; readonly found: readonly string[] };
type Chance = ReturnType<typeof chanceOf>;
type Try = readonly [name: string, work: () => Promise<Told>];

const isDone = ({ status }: Told) => status < 300;

function shuffled<T>(chance: Chance, all: readonly T[]): readonly T[] {
  return all
    .map((one) => ({ one, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Everything at once; names what was answered as done. Whatever was done before may be sent again. */
async function allAtOnce(tries: readonly Try[]): Promise<readonly string[]> {
  const told = await Promise.all(tries.map(async ([name, work]) => ({ name, done: isDone(await work()) })));
  return told.filter(({ name, done }) => done && name !== 'again').map(({ name }) => name);
}

/** Tries that have to be in vain. */
async function inVain(begun: Begun, tries: readonly Try[]): Promise<Race> {
  const done = await allAtOnce(tries);
  const by = await begun.completedBy();
  const kept = by.length === 0 ? [] : [`${tries.map(([name]) => name).join(', ')}: completed by ${by.join()}`];
  return { tried: tries.length, found: [...done.map((name) => `${name}: answered as done`), ...kept] };
}

/** The person’s seat is taken from the second person while the person completes it: before or after, never half, and not once more. */
async function revokedMidway(desks: Desks, { lawful, complete, completedBy }: Begun, chance: Chance): Promise<Race> {
  const by = { ...lawful[0], id: 'midway' };
  await desks.plant(seatOf(by));
  const place: SeatPlace = { subject: by.id, desk: by.desk, country: by.country };
  const path = { seat: seatName(place) };
  const revoke: Try = [
    'revoke',
    () => desks.ask({ operation: 'revokeStaff', by: beginners.office, at: now, path, body: {} }),
  ];
  const done = await allAtOnce(shuffled(chance, [revoke, ['midway', () => complete(by)]]));
  const more = await allAtOnce([['once more', () => complete(by)]]);
  const kept = await completedBy();
  const right = done.includes('revoke') && more.length === 0 && kept.join() === (done.includes('midway') ? by.id : '');
  return { tried: 3, found: right ? [] : [`midway: done ${[...done, ...more].join()}, kept ${kept.join()}`] };
}

/** Two lawful second people at once: one of them completes it, the other one hears that it is done. */
async function pair({ lawful, complete, completedBy }: Begun, between: readonly Try[]): Promise<Race> {
  const done = await allAtOnce([...lawful.map((by): Try => [by.id, () => complete(by)]), ...between]);
  const by = await completedBy();
  const right = done.length === 1 && by.length === 1 && by[0] === done[0] && lawful.some(({ id }) => id === by[0]);
  return { tried: 2 + between.length, found: right ? [] : [`a pair: done by ${done.join()}, kept ${by.join()}`] };
}

/** One person alone tries, in ways that chance picks; then two lawful people do at once, with other tries between. */
export async function race(desks: Desks, act: TwoPersonAct, seed: number): Promise<Race> {
  const chance = chanceOf(seed);
  const begun = await act.begin(desks);
  const ways = shuffled<Try>(chance, Object.entries(begun.alone));
  const again: Try = ['again', begun.again];
  const parts = [await inVain(begun, [...ways.slice(0, 3), again])];
  const next = oneOf(chance, ['reseated', 'changed', 'midway', 'pair', 'pair'] as const);
  if (next === 'midway') parts.push(await revokedMidway(desks, begun, chance));
  if (next === 'reseated' || next === 'changed') parts.push(await inVain(begun, [[next, begun[next]]]));
  if (next !== 'changed' && (await begun.completedBy()).length === 0)
    parts.push(await pair(begun, shuffled(chance, [...ways.slice(3, 4), again])));
  return { tried: parts.reduce((sum, one) => sum + one.tried, 0), found: parts.flatMap((one) => one.found) };
}
