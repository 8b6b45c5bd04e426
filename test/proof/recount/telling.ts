import type { AnyCountry } from '@homeward/domain/people/actor';
import { dice, isIn, periods } from './dice.ts';
import type { Journey } from './handovers.ts';
import type { Story } from './people.ts';
import { arrivalOf, wayOf } from './plain-returns.ts';
import { timeline } from './timeline.ts';
import { type World, worldOf } from './world.ts';

const [, ...halves] = periods;

/** A purpose was found after the person had arrived at the other end. */
function foundAfterwards({ people }: World, journey: Journey): boolean {
  const [at, story] = [arrivalOf(journey), people[journey.of ?? -1]];
  if (at === undefined || story === undefined) return false;
  const found = timeline(story).flatMap((event) =>
    event.type === 'DeterminationRecorded'
      ? event.said.exploitation.map((one) => ({ one, late: event.occurredAt > at }))
      : [],
  );
  const known = [...story.file.exploitation, ...found.filter(({ late }) => !late).map(({ one }) => one)];
  return found.some(({ one, late }) => late && !known.includes(one));
}

/** Somebody who had been placed was met at a visit in another half of the year than the one in which it was written down. */
function visitedBefore({ written }: Story): boolean {
  const halfOf = (at: string) => halves.findIndex((half) => isIn(half, at));
  return written.some(({ event }, index) => {
    if (event.type !== 'VisitRecorded' || (event.said.found ?? 'not-met') === 'not-met') return false;
    const { visitedAt } = event.said;
    const placed = written.slice(0, index).findLast((one) => one.event.type === 'PersonPlaced')?.event;
    return placed !== undefined && placed.occurredAt <= visitedAt && halfOf(visitedAt) !== halfOf(event.occurredAt);
  });
}

/** The first made year from a seed on of which something else is told by whoever looks at a file, or at a visit, at the wrong moment. */
export function tellingWorld(seed: number, country: AnyCountry, size: Parameters<typeof worldOf>[2]): World {
  const world = worldOf(dice(seed), country, size);
  const ours = world.people.filter((story) => wayOf(story, world) === (country === 'KH' ? 'KH-KH' : `KH-${country}`));
  const leaves = country === 'KH' || world.journeys.some((one) => foundAfterwards(world, one));
  return leaves && ours.some(visitedBefore) ? world : tellingWorld(seed + 1, country, size);
}
