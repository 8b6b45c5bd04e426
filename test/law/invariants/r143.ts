import type { Invariant, Story } from './story.ts';
import { earlier, isCorrected, isSound, lastOf, unless } from './told.ts';

/** Whether the last evaluation of a home where the person still lives found rights not kept, and nobody has asked for a move since. */
function staysWhereRightsAreNotKept(story: Story): boolean {
  const left = earlier(story, 'ReintegrationEnded').map(({ said }) => said['reintegration']);
  const asked = earlier(story, 'MoveRequested').filter((one) => !isCorrected(story, one));
  return earlier(story, 'ReintegrationStarted')
    .filter(({ id }) => !left.includes(id))
    .some(({ id }) => {
      const found = earlier(story, 'ReintegrationEvaluated')
        .filter((one) => one.said['reintegration'] === id && !isCorrected(story, one))
        .toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt))
        .at(-1);
      return found?.said['rights'] === 'not-upheld' && !asked.some(({ said }) => said['evaluation'] === found.id);
    });
}

export const nobodyStaysWhereRightsAreNotKept: Invariant = {
  row: 'R143',
  says: 'In no history is a person asked to move to a place that nobody assessed, or is a home confirmed, or a case ended as recovered, where rights were last found not kept.',
  after: ['MoveRequested', 'CaseClosed', 'ReintegrationConfirmed'],
  near: ['ReintegrationEvaluated', 'AssessmentRecorded', 'ReintegrationStarted', 'TrialReviewed', 'ClosingTalkedOver'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type !== 'MoveRequested') {
      const ends = type === 'ReintegrationConfirmed' || said['reason'] === 'recovered';
      return unless(!ends || !staysWhereRightsAreNotKept(story), 'rights were not kept, and nobody asked for a move');
    }
    const place = earlier(story, 'AssessmentRecorded')
      .filter(isSound)
      .find(({ id }) => id === said['assessment']);
    const there = said['to'] === 'shelter' ? place?.said['kind'] === 'shelter' : place?.said['home'] === said['to'];
    return unless(there, 'nobody assessed that place');
  },
};
