import type { CaseEvent } from '@homeward/domain/case/events';
import { daysFrom, type Period, tally } from './dice.ts';
import type { Story } from './people.ts';
import { personOf, wayOf } from './plain-returns.ts';
import { timeline } from './timeline.ts';
import type { World } from './world.ts';

const reasons: Readonly<Record<string, string>> = {
  hearing: 'court',
  papers: 'document',
  'nationality-open': 'document',
  'gate-closed': 'border',
  cost: 'cost',
};

/** When a person's waits end, whichever file tells them: the person went home, or came to another place. */
function homecomings(events: readonly CaseEvent[]): readonly string[] {
  let place: string | undefined;
  return events.flatMap((event) => {
    if (event.type === 'JourneyHomeMade') return [event.occurredAt];
    if (event.type !== 'PersonPlaced' || event.said.placement === place) return [];
    place = event.said.placement;
    return [event.occurredAt];
  });
}

/** Why a person waits, as it was said in one of their files, with all that could put an end to it. */
type Said = {
  readonly story: Story;
  readonly reason: string;
  readonly at: string;
  readonly ends: readonly string[];
  readonly others: readonly string[];
};

function saidOf(stories: readonly Story[], end: string): readonly Said[] {
  const home = stories.flatMap((story) => homecomings(timeline(story)));
  return stories.flatMap((story) => {
    const events = timeline(story).filter(({ occurredAt }) => occurredAt <= end);
    const closed = events.flatMap((one) => (one.type === 'CaseClosed' ? [one.occurredAt] : []));
    const said = events.flatMap((one) => (one.type === 'ReturnDelayed' ? [one] : []));
    const others = said.map(({ occurredAt }) => occurredAt);
    return said.map(({ occurredAt: at, said: { reason } }) => {
      return { story, reason: reasons[reason] ?? 'other', at, ends: [...home, ...closed], others };
    });
  });
}

/** Whether it was so from when it was said until a moment, without an end and without another word of the same file. */
function goesOn({ at, ends, others }: Said, to: string): boolean {
  return !ends.some((one) => one >= at && one <= to) && !others.some((one) => one > at && one < to);
}

/** In which of a person's files it is told why they wait when a period ends, the reason said last, and how long it has been so. */
function waitOf(stories: readonly Story[], end: string) {
  const said = saidOf(stories, end);
  const standing = said.filter((one) => goesOn(one, end)).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const [last] = standing;
  if (last === undefined) return undefined;
  let since = last.at;
  for (let before: Said | undefined = last; before !== undefined; since = before?.at ?? since)
    before = said.find((one) => one.reason === last.reason && one.at < since && goesOn(one, since));
  const days = daysFrom(since, end);
  return { story: last.story, name: `${last.reason} ${days < 30 ? 0 : days < 90 ? 30 : days < 180 ? 90 : 180}` };
}

/** Who waits on a corridor when a period ends: each person once, under however many files. */
export function plainHolds(corridor: string, world: World, { to }: Period) {
  const end = new Date(to - 1).toISOString();
  const persons = Map.groupBy(world.people, (story) => personOf(world.people.indexOf(story), world));
  const waits = [...persons.values()].map((stories) => waitOf(stories, end));
  return tally(waits.map((one) => (one !== undefined && wayOf(one.story, world) === corridor ? one.name : undefined)));
}
