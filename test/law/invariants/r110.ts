import type { Invariant, Story, Told } from './story.ts';
import { carries, earlier, hoursSince, lastOf, unless } from './told.ts';

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

/** Homes in which the person is on trial: begun, neither confirmed nor ended. */
function onTrial(story: Story): Story {
  const over = earlier(story, 'ReintegrationEnded', 'ReintegrationConfirmed').map(({ said }) => said['reintegration']);
  return earlier(story, 'ReintegrationStarted').filter(({ id }) => !over.includes(id));
}

export const aTrialIsATrial: Invariant = {
  row: 'R110',
  says: 'In no history is a new home confirmed before somebody looked several times, on different days, and last found it safe; or does a case end as recovered while the home is on trial.',
  after: ['ReintegrationConfirmed', 'CaseClosed'],
  near: [
    'TrialReviewed',
    'ReintegrationStarted',
    'ReintegrationEnded',
    'EntryVouchedFor',
    'ClosingTalkedOver',
    'ClosingPrepared',
  ],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'CaseClosed')
      return unless(said['reason'] !== 'recovered' || onTrial(story).length === 0, 'the home is still on trial');
    const seen = earlier(story, 'TrialReviewed')
      .filter((one) => one.said['reintegration'] === said['reintegration'])
      .toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt));
    const trial = onTrial(story).some(({ id }) => id === said['reintegration']);
    const late = earlier(story, 'EntryVouchedFor').some((one) => seen.some(({ id }) => id === one.said['entry']));
    const unsafe = seen.findLastIndex((one) => one.said['place'] === 'unsafe');
    return [
      ...unless(trial, 'it is not on trial'),
      ...unless(seen.at(-1)?.said['place'] === 'safe', 'it was not found safe at the last look'),
      ...unless(
        late || spread(seen.slice(unsafe + 1).filter((one) => carries(story, one))) >= reviews,
        'it was not looked at often enough',
      ),
    ];
  },
};
