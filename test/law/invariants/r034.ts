import type { Invariant } from './story.ts';
import { lastOf } from './told.ts';

export const guestsAreCheckedBefore: Invariant = {
  row: 'R034',
  says: 'In no history does a guest meet the person unchecked, or before the guest was told the policies.',
  after: ['GuestRecorded'],
  near: ['ContactBarred', 'GuestRecorded'],
  broken: (story) => {
    const { said } = lastOf(story);
    const [told, began] = [said['toldPoliciesAt'], said['beganAt']];
    // Whoever was turned away at the door met nobody.
    if (began === undefined) return [];
    return [
      ...(said['check'] === 'not-checked' ? ['the guest was not checked'] : []),
      ...(typeof told === 'string' && Date.parse(told) <= Date.parse(String(began)) ? [] : ['not told before']),
    ];
  },
};
