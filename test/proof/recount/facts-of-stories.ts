import type { CaseEvent } from '@homeward/domain/case/events';
import { corridorOf } from '@homeward/domain/handover/propose';
import { type BilateralReport, bilateralOf } from '@homeward/domain/report/bilateral';
import type { Fact } from '@homeward/domain/report/fact';
import { corridorOfPerson } from '../../../packages/domain/src/report/corridor-of-person.ts';
import { countedAt, countsOfCase, countsOfTruck } from '../../../packages/domain/src/report/counts-of-case.ts';
import { countsOfHandover } from '../../../packages/domain/src/report/counts-of-handover.ts';
import {
  countedBy,
  factOfBatch,
  factOfCase,
  factOfHandover,
  heldIn,
  homeOf,
  movesHolds,
} from '../../../packages/domain/src/report/facts-of.ts';
import { contactFreshness } from '../../../packages/domain/src/report/figures/contact-freshness.ts';
import { referredIn, wentBackIn } from '../../../packages/domain/src/report/once-a-year.ts';
import { endedMonths } from '../../../packages/domain/src/report/sealing.ts';
import { foldMonth } from '../../../packages/domain/src/report/stocks.ts';
import { endOfMonth, monthOf } from '../../../packages/domain/src/time.ts';
import type { Period } from './dice.ts';
import { type Journey, statesOf } from './handovers.ts';
import { type Story, stepsOf } from './people.ts';
import type { World } from './world.ts';

const later = '2026-02-01T00:00:00.000Z';
const months = endedMonths('2025', later);
const stamp = (id: string) => ({ id, recordedAt: later });

/** What the streams make of a file. */
function ofFile(story: Story): readonly (Fact | undefined)[] {
  const { file } = story;
  const opened = { type: 'CaseOpened', occurredAt: file.openedAt, by: 'x' } as unknown as CaseEvent;
  const after = stepsOf(story).flatMap(({ state, event }, index) => {
    const of = stamp(`${file.id}/${index}`);
    return [
      factOfCase(state, event, of),
      ...referredIn(state, event, (referral) => stamp(`referral/${referral}`)),
      ...wentBackIn(state, event, (journey) => stamp(`journey/${journey}`)),
      countedBy(corridorOfPerson(state), countedAt(event), countsOfCase(state, event), of),
      countedBy(state.corridor, event.occurredAt, countsOfTruck(state, event), stamp(`${of.id}/truck`)),
      ...(movesHolds(event) ? heldIn(state, (hold) => stamp(`hold/${hold}`)) : []),
    ];
  });
  return [factOfCase(file, opened, stamp(`${file.id}/opened`)), ...after];
}

/** A file as it stood at a moment. */
function fileAt(story: Story, at: string) {
  return stepsOf(story).findLast(({ writtenAt }) => writtenAt <= at)?.state ?? story.file;
}

/** What they make of a handover. */
function ofJourney({ people }: World, journey: Journey): readonly (Fact | undefined)[] {
  const { country, id, direction, of } = journey;
  const story = of === undefined ? undefined : people[of];
  return statesOf(journey).flatMap(([state, event], index) => {
    const own = stamp(`${id}/${index}`);
    const theirs = story === undefined ? undefined : fileAt(story, event.occurredAt);
    if (event.type === 'ArrivedAtDestination')
      return [factOfHandover(country, event, theirs, own), theirs && homeOf(country, event, theirs, own)];
    const { at, counters, once } = countsOfHandover(state, event);
    const name = once === undefined ? own : stamp(`${id}/${once}`);
    return [
      factOfHandover(country, event, undefined, own),
      countedBy(corridorOf(country, direction), at, counters, name),
    ];
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

/** As facts are put: once under each name, who waits no more does not wait again, and what is taken back stays so. */
function kept(facts: readonly (Fact | undefined)[]): readonly Fact[] {
  const all = new Map<string, Fact>();
  for (const one of facts) if (one !== undefined && isTaken(all.get(one.id), one)) all.set(one.id, one);
  return [...all.values()];
}

function isTaken(before: Fact | undefined, one: Fact): boolean {
  if (one.type === 'taken-back') return true;
  if (before?.type !== 'held' || one.type !== 'held') return before === undefined;
  return (one.until ?? '9999') <= (before.until ?? '9999');
}

/** All facts of a made year that belong to its country. @internal for tests */
export function factsOf(world: World): readonly Fact[] {
  const trucks = world.trucks.map((one, index) => factOfBatch(one, stamp(`truck/${index}`)));
  const facts = kept([
    ...world.people.flatMap(ofFile),
    ...world.journeys.flatMap((one) => ofJourney(world, one)),
    ...trucks,
    ...seenIn(world),
  ]);
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
