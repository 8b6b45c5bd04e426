import type { Invariant, Story, Told } from './story.ts';
import { earlier, isChildIn, isCorrected, lastDecision, lastOf } from './told.ts';

/** A family that is looked for and was not found so far: the search goes on while the person is there. */
function isNotTraced(story: Story): boolean {
  const answer = earlier(story, 'FamilyTracingAnswered').at(-1);
  return earlier(story, 'FamilyTracingStarted').length > 0 && answer?.said['result'] !== 'found';
}

/** A danger that the file shows: a risk not to be taken, a family that was not found safe, an alert, somebody barred. */
function isUnsafeToReturn(story: Story): boolean {
  const risk = earlier(story, 'AssessmentRecorded').some(({ said }) => said['risk'] === 'not-acceptable');
  const family = earlier(story, 'FamilySafetyAssessed').some(({ said }) => said['outcome'] !== 'safe');
  return risk || family || earlier(story, 'AlertRaised', 'ContactBarred').length > 0;
}

/** The person’s own choice: no other word of theirs on it stands. */
function isOwnChoice(story: Story): boolean {
  const decision = lastDecision(story, 'placement');
  // A child’s choice alone is not enough: somebody decided in the child’s best interest, too.
  if (isChildIn(story)) return decision?.said['decidedBy'] === 'best-interest' && decision.said['answer'] === 'do-it';
  return decision === undefined || decision.said['answer'] !== 'leave-it';
}

function isAdmittedAt(story: Story, place: unknown): boolean {
  return earlier(story, 'AdmittedToShelter').some(({ said }) => said['shelter'] === place);
}

/** What ends a life in a shelter: they came to live elsewhere, or left it; a bed in a hospital is no other home. */
function endsLifeThere({ type, said, lives = 'shelter' }: Told): boolean {
  if (type === 'PersonLeft') return said['from'] === 'shelter';
  return type === 'ReintegrationStarted' || !['shelter', 'hospital'].includes(lives);
}

/** Whether a shelter has taken the person in and said why, and nothing has ended it since. */
function isTakenIn(story: Story): boolean {
  const last = earlier(story, 'AdmittedToShelter').findLast((one) => !isCorrected(story, one));
  if (last === undefined) return false;
  const since = story.slice(story.indexOf(last) + 1, -1);
  return !since.some(
    (one) =>
      endsLifeThere(one) && !isCorrected(story, one) && Date.parse(one.occurredAt) >= Date.parse(last.occurredAt),
  );
}

const nowhere = 'no shelter took the person in and said why';

const grounds: Readonly<Record<string, (story: Story) => boolean>> = {
  'family-not-traced': isNotTraced,
  'return-unsafe': isUnsafeToReturn,
  'own-choice': isOwnChoice,
};

export const aLongTermShelterHasAGround: Invariant = {
  row: 'R009',
  says: 'In no history does somebody enter a long-term shelter unless no family was found after looking, return was found unsafe, or it is their choice.',
  after: ['AdmittedToShelter', 'StayBegun', 'PersonPlaced'],
  near: [
    'FamilyTracingStarted',
    'FamilyTracingAnswered',
    'AssessmentRecorded',
    'DecisionTaken',
    'AgeRecorded',
    'AdmittedToShelter',
    'PersonLeft',
    'ReintegrationStarted',
  ],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'PersonPlaced') return said['placement'] !== 'shelter' || isTakenIn(story) ? [] : [nowhere];
    if (type === 'StayBegun')
      return said['setting'] !== 'long-term-shelter' || (isAdmittedAt(story, said['place']) && isTakenIn(story))
        ? []
        : [nowhere];
    const reason = String(said['reason']);
    return grounds[reason]?.(story) === true ? [] : [`nothing in the file shows it: ${reason}`];
  },
};
