import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const aPlanSaysWhoDoesWhatByWhen: Invariant = {
  row: 'R093',
  says: 'In no history does a plan hold something that nobody is to do, that has no day, or that is to come to nothing.',
  after: ['ActionPlanned'],
  near: ['PlanRecorded', 'PlanReviewed'],
  broken: (story) => {
    const { said, occurredAt } = lastOf(story);
    return [
      ...unless(
        earlier(story, 'PlanRecorded').some(({ id }) => id === said['plan']),
        'it belongs to no plan',
      ),
      ...unless(said['due'] === undefined || String(said['due']) >= occurredAt.slice(0, 10), 'its day is over'),
      ...['outcome', 'responsible', 'due']
        .filter((one) => said[one] === undefined)
        .map((one) => `nobody says its: ${one}`),
    ];
  },
};
