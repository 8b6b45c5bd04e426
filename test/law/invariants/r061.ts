import type { Invariant } from './story.ts';
import { earlier, isChildIn, lastOf, unless } from './told.ts';

const ownWord = ['herself', 'with-support'];

export const nothingIsDecidedUntold: Invariant = {
  row: 'R061',
  says: 'In no history is something decided by a person who was not told of it before and understood, or for a child whose opinion nobody weighed.',
  after: ['DecisionTaken'],
  near: ['InformedForDecision', 'AgeRecorded', 'InterpreterRecorded'],
  broken: (story) => {
    const { said } = lastOf(story);
    const told = earlier(story, 'InformedForDecision').some(
      (one) => one.said['about'] === said['about'] && one.said['understood'] === true,
    );
    const weighed = !isChildIn(story) || ownWord.includes(String(said['decidedBy'])) || said['opinion'] !== undefined;
    return [
      ...unless(told || said['notConsulted'] !== undefined, 'the person was not told of it before'),
      ...unless(weighed || said['notConsulted'] !== undefined, 'nobody weighed what the child thinks'),
    ];
  },
};
