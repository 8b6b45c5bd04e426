import type { Invariant, Story, Told } from './story.ts';
import { approvedBy, earlier, isChildIn, isSound, lastOf } from './told.ts';

/** Whom nobody but their own people, or nobody at all, answers for. */
const own = ['family', 'relatives', 'own-family', 'own-home', 'other', 'biological-family'];

/** Whether somebody comes to live with their own people by this, however it is written down. A placement may be a proposal yet. */
function comesToFamily({ type, said, lives }: Told): boolean {
  if (lives !== undefined) return own.includes(lives);
  if (type === 'StayEnded') return said['reason'] === 'went-home';
  if (type === 'PersonLeft') return ['family', 'own-home'].includes(String(said['to']));
  if (type === 'StayBegun') return own.includes(String(said['host']));
  return type === 'ReintegrationStarted' && own.includes(String(said['to']));
}

/** What the last event lets happen: the move itself, or the one that was proposed and is answered by it. */
function moveIn(story: Story): Told | undefined {
  const last = lastOf(story);
  if (!comesToFamily(last)) return undefined;
  return last.type === 'ProposalAnswered'
    ? earlier(story, 'PersonPlaced').find(({ id }) => id === last.said['proposal'])
    : last;
}

export const familyIsFoundSafe: Invariant = {
  row: 'R036',
  says: 'In no history does a child come to live with family unless the last finding is that this family is safe, and two people said so.',
  after: [
    'PersonPlaced',
    'StayBegun',
    'ReintegrationStarted',
    'ProposalAnswered',
    'AdmittedToShelter',
    'StayEnded',
    'PersonLeft',
  ],
  near: ['FamilySafetyAssessed', 'AgeRecorded', 'AssessmentRecorded', 'ContactBarred', 'PersonPlaced'],
  broken: (story) => {
    const move = moveIn(story);
    if (move === undefined || !isChildIn(story) || goesOtherwise(story)) return [];
    const found = earlier(story, 'FamilySafetyAssessed').filter(isSound).at(-1);
    return [
      ...(found?.said['outcome'] === 'safe'
        ? []
        : [`the family was found ${String(found?.said['outcome'] ?? 'by nobody')}`]),
      ...(approvedBy(story, move).length > 0 || releasedBefore(story, move) ? [] : ['one person alone lets it happen']),
    ];
  },
};

/** Whether the home that a child went to is another one: abroad, where they were received or went back by another act, or where they are reintegrated. */
function goesOtherwise(story: Story): boolean {
  if (!['StayEnded', 'PersonLeft'].includes(lastOf(story).type)) return false;
  const received = earlier(story, 'ReturnEnded').at(-1)?.said['received'] === true;
  return received || earlier(story, 'JourneyHomeMade', 'ReintegrationStarted').length > 0;
}

/** Whether two people have let the child go to its family before, by an answered placement. */
function releasedBefore(story: Story, move: Told): boolean {
  return earlier(story, 'PersonPlaced').some((one) => one.id !== move.id && approvedBy(story, one).length > 0);
}
