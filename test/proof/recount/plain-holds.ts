import type { CaseEvent } from '@homeward/domain/case/events';
import { daysFrom, type Period, tally } from './dice.ts';
import type { Story } from './people.ts';
import { timeline } from './timeline.ts';

const reasons: Readonly<Record<string, string>> = {
  hearing: 'court',
  papers: 'document',
  'nationality-open': 'document',
  'gate-closed': 'border',
  cost: 'cost',
};

/** When a wait ends: the person went home, their file was closed, the person came to another place. */
function endsOf(events: readonly CaseEvent[]): readonly string[] {
  let place: string | undefined;
  return events.flatMap((event) => {
    if (event.type === 'JourneyHomeMade' || event.type === 'CaseClosed') return [event.occurredAt];
    if (event.type !== 'PersonPlaced' || event.said.placement === place) return [];
    place = event.said.placement;
    return [event.occurredAt];
  });
}

/** Why and how long somebody waits when a period ends: the reason said last, and since when it has been the same without an end in between. */
function waitOf(story: Story, end: string): string | undefined {
  const events = timeline(story);
  const ends = endsOf(events);
  const said = events.flatMap((one) =>
    one.type === 'ReturnDelayed' && one.occurredAt <= end
      ? [{ at: one.occurredAt, reason: reasons[one.said.reason] ?? 'other' }]
      : [],
  );
  const isOver = (from: string, to: string) => ends.some((at) => at >= from && at <= to);
  const last = said.at(-1);
  if (last === undefined || isOver(last.at, end)) return undefined;
  let since = last.at;
  for (const one of said.slice(0, -1).toReversed()) {
    if (one.reason !== last.reason || isOver(one.at, since)) break;
    since = one.at;
  }
  const days = daysFrom(since, end);
  return `${last.reason} ${days < 30 ? 0 : days < 90 ? 30 : days < 180 ? 90 : 180}`;
}

/** Who waits when a period ends. */
export function plainHolds(stories: readonly Story[], { to }: Period) {
  const end = new Date(to - 1).toISOString();
  return tally(stories.map((story) => waitOf(story, end)));
}
