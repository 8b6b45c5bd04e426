import { foreignCountry } from '../../../packages/domain/src/people/actor.ts';
import { daysFrom, isIn, type Period, tally } from './dice.ts';
import type { Journey } from './handovers.ts';
import { ageIn, countryIn, sexIn } from './known-of.ts';
import type { Story } from './people.ts';
import { timeline } from './timeline.ts';
import type { World } from './world.ts';

/** The other file of the same person, where there is one. */
function otherFile(story: Story, { people, pairs }: Pick<World, 'people' | 'pairs'>): Story | undefined {
  const own = people.indexOf(story);
  const pair = pairs.find((one) => one.includes(own));
  return pair === undefined ? undefined : people[pair[0] === own ? pair[1] : pair[0]];
}

/** On which corridor a person counts: on the way to their own country, or on the way they came where that is Cambodia, or where no file of theirs knows which it is. */
export function wayOf(story: Story, world: Pick<World, 'people' | 'pairs'>): string {
  const [own, other] = [story, otherFile(story, world)].map((one) => (one === undefined ? 'unknown' : countryIn(one)));
  const country = (own === 'unknown' && other !== 'stateless' ? other : own) ?? 'unknown';
  if (['KH', 'stateless', 'unknown'].includes(country)) return story.file.corridor;
  return `KH-${foreignCountry.safeParse(country).success ? country : 'ZZ'}`;
}

/** By which one file a person is known. */
export function personOf(file: number, { pairs }: Pick<World, 'pairs'>): number {
  return pairs.find(([, other]) => other === file)?.[0] ?? file;
}

/** Somebody who came home on some way, and what is told of them. */
type Return = {
  readonly who: string;
  readonly corridor: string;
  readonly at: string;
  readonly channel: string;
  readonly sex: string;
  readonly age: string;
  readonly purposes: readonly string[];
  readonly took?: number;
};

/** What the person was exploited for, as far as it had been found by then. */
function purposesBy(story: Story, at: string): readonly string[] {
  const found = timeline(story).flatMap((event) =>
    event.type === 'DeterminationRecorded' && event.occurredAt <= at ? event.said.exploitation : [],
  );
  return [...new Set([...story.file.exploitation, ...found])];
}

/** The group of the person’s age on a day: of whoever has come of age since it was found, nobody knows it. */
function groupOn({ ageGroup, childUntil }: ReturnType<typeof ageIn>, at: string): string {
  const day = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  return childUntil !== undefined && day > childUntil ? 'unknown' : ageGroup;
}

function told(story: Story, who: number, at: string) {
  return { who: `${who}`, at, sex: sexIn(story), age: groupOn(ageIn(story), at), purposes: purposesBy(story, at) };
}

/** When the person arrived at the other end. */
export function arrivalOf({ events }: Journey): string | undefined {
  return events.find(({ type }) => type === 'ArrivedAtDestination')?.occurredAt;
}

/** With a file of theirs: by what was written in it. Without one: by what the two sides of the handover know. */
function byHandover(world: World, journey: Journey): readonly Return[] {
  const [at, proposal] = [arrivalOf(journey), journey.events[0]];
  if (at === undefined || proposal?.type !== 'HandoverProposed') return [];
  const { country, direction, of } = journey;
  const way = { corridor: direction === 'inbound' ? `${country}-KH` : `KH-${country}`, channel: 'formal' };
  const story = of === undefined ? undefined : world.people[of];
  if (story === undefined || of === undefined)
    return [{ who: journey.id, at, ...way, sex: proposal.sex, age: 'unknown', purposes: [] }];
  return [{ ...told(story, personOf(of, world), at), ...way, took: daysFrom(story.file.openedAt, at) }];
}

function byFile(story: Story, index: number, world: World): readonly Return[] {
  const [{ file }, who] = [story, personOf(index, world)];
  const { corridor, channel, openedAt } = file;
  const home = wayOf(story, world) === corridor && channel !== 'domestic';
  const back = timeline(story).flatMap((event) => {
    if (event.type !== 'JourneyHomeMade' || event.said.wentBack === undefined) return [];
    const { country, how } = event.said.wentBack;
    const took = daysFrom(openedAt, event.occurredAt);
    return [{ ...told(story, who, event.occurredAt), corridor: `KH-${country}`, channel: how, took }];
  });
  return [...(home ? [{ ...told(story, who, openedAt), corridor, channel }] : []), ...back];
}

/** Every return of a made year on one way. */
export function returnsOn(corridor: string, world: World): readonly Return[] {
  const all = [
    ...world.people.flatMap((one, index) => byFile(one, index, world)),
    ...world.journeys.flatMap((one) => byHandover(world, one)),
  ];
  return all.filter((one) => one.corridor === corridor);
}

const sameYear = (at: string) => new Date(Date.parse(at) + 7 * 3_600_000).getUTCFullYear();

/** Who returned: each person once a year, by the first return of it on this way. */
export function plainReturned(all: readonly Return[], period: Period) {
  const isFirst = (one: Return) =>
    !all.some((other) => other.who === one.who && sameYear(other.at) === sameYear(one.at) && other.at < one.at);
  const persons = all.filter((one) => isIn(period, one.at) && isFirst(one));
  return {
    all: persons.length,
    returns: all.filter(({ at }) => isIn(period, at)).length,
    channels: tally(persons.map(({ channel }) => channel)),
    sex: tally(persons.map(({ sex }) => sex)),
    age: tally(persons.map(({ age }) => age)),
    purposes: tally(persons.flatMap(({ purposes }) => purposes)),
  };
}

/** How long each took that led to another country. */
export function plainTook(all: readonly Return[], period: Period): readonly number[] {
  return all
    .filter(({ at }) => isIn(period, at))
    .flatMap(({ took }) => took ?? [])
    .filter((days) => days >= 0);
}
