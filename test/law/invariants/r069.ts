import type { Invariant } from './story.ts';
import { earlier, isChildIn, lastDecision, lastOf, unless } from './told.ts';

export const noAdultIsKept: Invariant = {
  row: 'R069',
  says: 'In no history is an adult kept, or taken into a house against their own word.',
  after: ['ChildHeld', 'ChildHoldReviewed', 'AdmittedToShelter', 'StayBegun'],
  near: ['InformedForDecision', 'AgeRecorded', 'ChildHeld', 'DecisionTaken', 'PersonLeft', 'FamilyTracingStarted'],
  broken: (story) => {
    if (isChildIn(story)) return [];
    const last = lastOf(story);
    if (last.type === 'ChildHeld') return ['an adult is kept'];
    if (last.type === 'ChildHoldReviewed') {
      const held = earlier(story, 'ChildHeld').some(({ id }) => id === last.said['hold']);
      return unless(!held || last.said['outcome'] === 'ends', 'an adult is kept on');
    }
    if (last.type === 'StayBegun' && last.said['setting'] !== 'long-term-shelter') return [];
    const word = lastDecision(story, 'placement');
    return unless(word?.said['answer'] !== 'leave-it', 'an adult is taken in who said no to it');
  },
};
