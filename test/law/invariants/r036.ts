import type { Invariant, Story, Told } from './story.ts';
import { approvedBy, earlier, isChildIn, isSound, lastOf } from './told.ts';

/** Every way in which somebody comes to live with their own people, as it is written down. */
function comesToFamily({ type, said }: Told): boolean {
  const own = ['family', 'relatives', 'own-family', 'own-home', 'other', 'biological-family'];
  if (type === 'PersonPlaced') return own.includes(String(said['placement']));
  if (type === 'StayBegun') return own.includes(String(said['host']));
  return type === 'ReintegrationStarted' && own.includes(String(said['to']));
}

/** What the last event lets happen: the move itself, or the second person's yes to one that was proposed. */
function moveIn(story: Story): Told | undefined {
  const last = lastOf(story);
  if (last.type !== 'ProposalAnswered') return comesToFamily(last) ? last : undefined;
  if (last.said['answer'] !== 'approved') return undefined;
  return earlier(story, 'PersonPlaced').find((one) => one.id === last.said['proposal'] && comesToFamily(one));
}

export const familyIsFoundSafe: Invariant = {
  row: 'R036',
  says: 'In no history does a child come to live with family unless the last finding is that this family is safe, and two people said so.',
  after: ['PersonPlaced', 'StayBegun', 'ReintegrationStarted', 'ProposalAnswered', 'AdmittedToShelter'],
  near: ['FamilySafetyAssessed', 'AgeRecorded', 'AssessmentRecorded', 'ContactBarred', 'PersonPlaced'],
  broken: (story) => {
    const move = moveIn(story);
    if (move === undefined || !isChildIn(story)) return [];
    // A placement is a proposal until a second person answers it.
    if (lastOf(story).type === 'PersonPlaced') return [];
    const found = earlier(story, 'FamilySafetyAssessed').filter(isSound).at(-1);
    return [
      ...(found?.said['outcome'] === 'safe'
        ? []
        : [`the family was found ${String(found?.said['outcome'] ?? 'by nobody')}`]),
      ...(approvedBy(story, move).length > 0 || releasedBefore(story, move) ? [] : ['one person alone lets it happen']),
    ];
  },
};

/** Whether two people have let the child go to its family before, by an answered placement. */
function releasedBefore(story: Story, move: Told): boolean {
  return earlier(story, 'PersonPlaced').some(
    (one) => one.id !== move.id && comesToFamily(one) && approvedBy(story, one).length > 0,
  );
}
