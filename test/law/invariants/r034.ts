import type { Invariant } from './story.ts';
import { lastOf } from './told.ts';

function isBefore(told: unknown, began: string): boolean {
  return typeof told === 'string' && Date.parse(told) <= Date.parse(began);
}

export const guestsAreCheckedBefore: Invariant = {
  row: 'R034',
  says: 'In no history does a guest meet the person unchecked, or before the guest was told the policies.',
  after: ['GuestRecorded', 'FamilyContactRecorded'],
  near: ['ContactBarred', 'GuestRecorded'],
  broken: (story) => {
    const { type, said, occurredAt } = lastOf(story);
    // The family is asked whether it was checked beside its safety (R060); that it is told is asked of a visit to the person.
    if (type === 'FamilyContactRecorded')
      return said['how'] !== 'visit' || isBefore(said['toldPoliciesAt'], occurredAt) ? [] : ['not told before'];
    const [told, began] = [said['toldPoliciesAt'], said['beganAt']];
    // Whoever was turned away at the door met nobody.
    if (began === undefined) return [];
    return [
      ...(said['check'] === 'not-checked' ? ['the guest was not checked'] : []),
      ...(isBefore(told, String(began)) ? [] : ['not told before']),
    ];
  },
};
