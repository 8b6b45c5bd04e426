import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const theCommunityHearsWhatWasAsked: Invariant = {
  row: 'R107',
  says: 'In no history is a community spoken to or helped for a person who did not ask for just that, or who took it back.',
  after: ['CommunitySpokenTo'],
  near: ['CommunityAskedFor', 'CommunitySpokenTo'],
  broken: (story) => {
    const { said } = lastOf(story);
    const wishes = earlier(story, 'CommunityAskedFor');
    const asked = wishes.find(({ id }) => id === said['request']);
    const since = wishes.filter((one) => ['what', 'when'].every((field) => one.said[field] === said[field])).at(-1);
    return [
      ...unless(
        asked?.said['what'] === said['what'] && asked?.said['when'] === said['when'],
        'the person did not ask for it',
      ),
      ...unless(since?.said['wish'] === 'asks', 'the person took it back'),
    ];
  },
};
