import { homeBy, isOwnPeople, letHappen, moves } from './lives.ts';
import type { Invariant, Story, Told } from './story.ts';
import { earlier, isChildIn, isCorrectedByTwo, lastOf } from './told.ts';

/** Everybody who must not come near the person; what two people said was written wrongly bars nobody. */
function barred(story: Story): readonly Told[] {
  return earlier(story, 'ContactBarred').filter((one) => !isCorrectedByTwo(story, one));
}

function otherThan({ said }: Told): readonly unknown[] {
  return (said['otherThan'] ?? []) as readonly unknown[];
}

/** Which of the barred may stand behind somebody who comes: those of whom nobody has shown that it is another one. */
function mayBe(story: Story, last: Told): readonly Told[] {
  const relations = last.type === 'FamilyContactRecorded' ? ['family', 'partner', 'other'] : undefined;
  return barred(story).filter(
    ({ id, said }) =>
      !otherThan(last).includes(id) && (relations === undefined || relations.includes(String(said['relation']))),
  );
}

export const whoeverIsBarredStaysAway: Invariant = {
  row: 'R030',
  says: 'In no history does somebody meet or call the person, or take a child in, who is barred, or of whom nobody showed that it is another one.',
  after: ['GuestRecorded', 'FamilyContactRecorded', ...moves, 'ProposalAnswered'],
  near: ['ContactBarred', 'FamilySafetyAssessed', 'RecordCorrected'],
  broken: (story) => {
    const last = lastOf(story);
    const move = letHappen(story, ...moves);
    if (move !== undefined) {
      // An adult goes where they will (Standards 6.11(b)); a child’s placement waits for a second person.
      if (!isChildIn(story) || last.type === 'PersonPlaced') return [];
      const bar = barred(story).findLast(({ said }) => said['relation'] === 'family');
      const found = earlier(story, 'FamilySafetyAssessed').at(-1);
      const cleared = bar === undefined || (found?.said['outcome'] === 'safe' && found.recordedAt > bar.recordedAt);
      return isOwnPeople(homeBy(move)) && !cleared ? ['somebody of the family is barred'] : [];
    }
    // Whoever was turned away at the door met nobody.
    if (last.type === 'GuestRecorded' && last.said['beganAt'] === undefined) return [];
    if (last.type === 'ProposalAnswered') return [];
    if (last.said['check'] === 'on-no-contact-list') return ['who came is barred'];
    return last.said['check'] === 'clear' && mayBe(story, last).length > 0
      ? ['nobody showed that it is not who is barred']
      : [];
  },
};
