import type { Invariant, Story } from './story.ts';
import { earlier, isChildIn, lastDecision, lastOf } from './told.ts';

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

const grounds: Readonly<Record<string, (story: Story) => boolean>> = {
  'family-not-traced': isNotTraced,
  'return-unsafe': isUnsafeToReturn,
  'own-choice': isOwnChoice,
};

export const aLongTermShelterHasAGround: Invariant = {
  row: 'R009',
  says: 'In no history does somebody enter a long-term shelter unless no family was found after looking, return was found unsafe, or it is their choice.',
  after: ['AdmittedToShelter', 'StayBegun'],
  near: ['FamilyTracingStarted', 'FamilyTracingAnswered', 'AssessmentRecorded', 'DecisionTaken', 'AgeRecorded'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'StayBegun')
      return said['setting'] === 'long-term-shelter' && !isAdmittedAt(story, said['place'])
        ? ['no shelter took the person in and said why']
        : [];
    const reason = String(said['reason']);
    return grounds[reason]?.(story) === true ? [] : [`nothing in the file shows it: ${reason}`];
  },
};
