import { corridorOf } from '@homeward/domain/handover/propose';
import { type BilateralReport, bilateralOf } from '@homeward/domain/report/bilateral';
import type { Fact } from '@homeward/domain/report/fact';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import type { Arrived, WrittenFile } from '../../../packages/domain/src/report/counted-file.ts';
import { countsOfHandover } from '../../../packages/domain/src/report/counts-of-handover.ts';
import {
  countedBy,
  factOfBatch,
  factOfHandover,
  returnedWithoutFile,
} from '../../../packages/domain/src/report/facts-of.ts';
import { contactFreshness } from '../../../packages/domain/src/report/figures/contact-freshness.ts';
import { endedMonths } from '../../../packages/domain/src/report/sealing.ts';
import { foldMonth } from '../../../packages/domain/src/report/stocks.ts';
import { endOfMonth, monthOf } from '../../../packages/domain/src/time.ts';
import { openingOf } from '../../domain/counted-person.ts';
import { dice, type Period } from './dice.ts';
import { type Journey, statesOf } from './handovers.ts';
import type { Story } from './people.ts';
import { personOf } from './plain-returns.ts';
import type { World } from './world.ts';

const later = '2026-02-01T00:00:00.000Z';
const months = endedMonths('2025', later);
const stamp = (id: string) => ({ id, recordedAt: later });

/** That somebody arrived at the other end of a handover. */
function arrivedIn({ id: handover, country, direction, events }: Journey): readonly Arrived[] {
  const found = events.find(({ type }) => type === 'ArrivedAtDestination');
  return found === undefined ? [] : [{ handover, country, direction, quiet: false, at: found.occurredAt }];
}

/** In some other order, the same each time: in which order something was typed tells nothing. */
function shuffled<One>(all: readonly One[]): readonly One[] {
  const roll = dice(all.length);
  return all
    .map((one) => ({ one, by: roll() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

type Filed = { readonly story: Story; readonly theirs: readonly Journey[] };

/** What the streams make of a person’s file, or of their two, and of the handovers that these name. */
function ofPerson(files: readonly Filed[]): readonly Fact[] {
  return factsOfPerson(shuffled(files.map(writtenFile)));
}

function writtenFile({ story: { file, written }, theirs }: Filed): WrittenFile {
  const events = [openingOf(file), ...written.map(({ event }) => event)];
  const told = events.map((event, index) => ({ event, place: `${file.id}/${index}`, recordedAt: later }));
  return { told: shuffled(told), arrived: theirs.flatMap(arrivedIn), named: (thing) => `${file.id}/${thing}` };
}

/** What they make of a handover. */
function ofJourney(journey: Journey): readonly (Fact | undefined)[] {
  const { country, id, direction, of } = journey;
  return statesOf(journey).flatMap(([state, event], index) => {
    const own = stamp(`${id}/${index}`);
    if (event.type === 'ArrivedAtDestination')
      return of === undefined ? [returnedWithoutFile(state, event.occurredAt, stamp(`${id}/returned`))] : [];
    const { at, counters, once } = countsOfHandover(state, event);
    const name = once === undefined ? own : stamp(`${id}/${once}`);
    return [factOfHandover(country, event, own), countedBy(corridorOf(country, direction), at, counters, name)];
  });
}

/** What is seen of the directory whenever a month ended. */
function seenIn({ country, channels }: World): readonly Fact[] {
  return months.map((month) => {
    const at = new Date(Date.parse(endOfMonth(month)) - 1).toISOString();
    const found = Object.entries(contactFreshness(channels, at)).map(([name, count]) => [`contacts.${name}`, count]);
    return { type: 'observed', ...stamp(`seen/${month}`), country, at, counts: Object.fromEntries(found) };
  });
}

/** As facts are put: once under each name. */
function kept(facts: readonly (Fact | undefined)[]): readonly Fact[] {
  const all = new Map<string, Fact>();
  for (const one of facts) if (one !== undefined && !all.has(one.id)) all.set(one.id, one);
  return [...all.values()];
}

/** All facts of a made year that belong to its country. @internal for tests */
export function factsOf(world: World): readonly Fact[] {
  const trucks = world.trucks.map((one, index) => factOfBatch(one, stamp(`truck/${index}`)));
  const files = world.people.map((story, index) => ({
    story,
    who: personOf(index, world),
    theirs: world.journeys.filter(({ of }) => of === index),
  }));
  const persons = [...Map.groupBy(files, ({ who }) => who).values()];
  const facts = kept([...persons.flatMap(ofPerson), ...world.journeys.flatMap(ofJourney), ...trucks, ...seenIn(world)]);
  return facts.filter(({ country }) => country === world.country);
}

/** The report of the year, or of half of it. */
export function toldOf(world: World, facts: readonly Fact[], { half }: Period): BilateralReport {
  const held = facts.filter((one) => one.type === 'held');
  const read = months.map((month) => {
    const there = facts.filter((one) => one.type !== 'held' && monthOf(one.at) === month);
    return { month, state: 'sealed' as const, counters: foldMonth(month, there, held) };
  });
  return bilateralOf(world.country, 2025, read, half);
}
