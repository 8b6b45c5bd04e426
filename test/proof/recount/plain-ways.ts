import { isIn, type Period, year } from './dice.ts';
import type { Story } from './people.ts';

/** On which corridor a person counts: on the way to their own country, or on the way they came where that is Cambodia, or where nobody knows which it is. */
export function wayOf({ file: { citizenship, corridor } }: Pick<Story, 'file'>): string {
  if (['KH', 'stateless', 'unknown'].includes(citizenship)) return corridor;
  return `KH-${['TH', 'VN', 'MY'].includes(citizenship) ? citizenship : 'ZZ'}`;
}

/** What the person was exploited for, as far as it was written down by then. */
export function purposesBy({ file, written }: Story, at: string): readonly string[] {
  const found = written
    .filter(({ writtenAt }) => writtenAt <= at)
    .flatMap(({ event }) => (event.type === 'DeterminationRecorded' ? event.said.exploitation : []));
  return [...new Set([...file.exploitation, ...found])];
}

/** Of one person's ways to another country without a handover the first of the year. */
function waysOf(story: Story) {
  const ways = story.written.flatMap(({ event, writtenAt }) => {
    if (event.type !== 'JourneyHomeMade' || event.said.wentBack === undefined || !isIn(year, event.occurredAt))
      return [];
    const { country, how: channel } = event.said.wentBack;
    const purposes = purposesBy(story, writtenAt);
    return [{ file: story.file, id: event.id, at: event.occurredAt, channel, purposes, corridor: `KH-${country}` }];
  });
  const [first] = ways.map(({ at, id }) => `${at} ${id}`).toSorted();
  return ways.filter(({ at, id }) => `${at} ${id}` === first);
}

/** Who went to a country without a handover in a period, where that is the first way of theirs in the year. */
export function wentBack(stories: readonly Story[], corridor: string, period: Period) {
  return stories.flatMap(waysOf).filter((one) => one.corridor === corridor && isIn(period, one.at));
}
