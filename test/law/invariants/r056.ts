import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';

export const takingPartIsChosen: Invariant = {
  row: 'R056',
  says: 'In no history does somebody choose to take part in proceedings before these were explained to them.',
  after: ['TakingPartChosen'],
  near: ['ProceedingOpened', 'InformedForDecision', 'TakingPartChosen', 'LawExplained'],
  broken: (story) => {
    const { said } = lastOf(story);
    if (said['choice'] !== 'yes') return [];
    const told = earlier(story, 'InformedForDecision').filter((one) => one.said['about'] === 'taking-part');
    return [...told, ...earlier(story, 'LawExplained')].some(isSound) ? [] : ['nobody explained it before'];
  },
};
