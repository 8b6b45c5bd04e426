import type { Invariant, Story, Told } from './story.ts';
import { earlier, hoursSince, isSound, lastOf, unless } from './told.ts';

/** Figures that the text leaves open. */
const reviews = 3;
const apart = 7 * 24;

/** How many reviews lie apart from each other: what is looked at thrice in a day was looked at once. */
function spread(all: Story): number {
  const counted: Told[] = [];
  for (const one of all) {
    const before = counted.at(-1);
    if (before === undefined || hoursSince(before, one) >= apart) counted.push(one);
  }
  return counted.length;
}

export const aTrialIsATrial: Invariant = {
  row: 'R110',
  says: 'In no history is a new home confirmed before somebody looked several times, on different days, and last found it safe.',
  after: ['ReintegrationConfirmed'],
  near: ['TrialReviewed', 'ReintegrationStarted', 'ReintegrationEnded', 'EntryVouchedFor'],
  broken: (story) => {
    const { said } = lastOf(story);
    const seen = earlier(story, 'TrialReviewed')
      .filter((one) => one.said['reintegration'] === said['reintegration'])
      .toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt));
    const over = earlier(story, 'ReintegrationEnded').some(
      (one) => one.said['reintegration'] === said['reintegration'],
    );
    const late = earlier(story, 'EntryVouchedFor').some((one) => seen.some(({ id }) => id === one.said['entry']));
    const unsafe = seen.findLastIndex((one) => one.said['place'] === 'unsafe');
    return [
      ...unless(!over, 'it was over'),
      ...unless(seen.at(-1)?.said['place'] === 'safe', 'it was not found safe at the last look'),
      ...unless(late || spread(seen.slice(unsafe + 1).filter(isSound)) >= reviews, 'it was not looked at often enough'),
    ];
  },
};
