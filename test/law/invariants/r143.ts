import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, thisTime, unless } from './told.ts';

export const nobodyStaysWhereRightsAreNotKept: Invariant = {
  row: 'R143',
  says: 'In no history is a person asked to move to a place that nobody assessed, or does a case end well whose last evaluation found rights not kept.',
  after: ['MoveRequested', 'CaseClosed'],
  near: [
    'ReintegrationEvaluated',
    'AssessmentRecorded',
    'ReintegrationStarted',
    'ClosingTalkedOver',
    'ClosingPrepared',
  ],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'MoveRequested') {
      const place = earlier(story, 'AssessmentRecorded')
        .filter(isSound)
        .find(({ id }) => id === said['assessment']);
      const there = said['to'] === 'shelter' ? place?.said['kind'] === 'shelter' : place?.said['home'] === said['to'];
      return unless(there, 'nobody assessed that place');
    }
    const evaluated = thisTime(story, 'ReintegrationEvaluated').at(-1);
    const asked = thisTime(story, 'MoveRequested').some((one) => one.said['evaluation'] === evaluated?.id);
    return unless(
      said['outcome'] !== 'successful' || evaluated?.said['rights'] !== 'not-upheld' || asked,
      'rights were not kept, and nobody asked for a move',
    );
  },
};
