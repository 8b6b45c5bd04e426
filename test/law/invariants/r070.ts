import type { Invariant } from './story.ts';
import { carries, earlier, isChildIn, lastOf } from './told.ts';

export const nobodyIsHeldForGood: Invariant = {
  row: 'R070',
  says: 'In no history is anybody kept against their will who is no child, or without a decision in the child’s best interest, or beyond the end of the case.',
  after: ['ChildHeld', 'CaseClosed'],
  near: ['DecisionTaken', 'AgeRecorded', 'FamilyTracingStarted', 'ChildHoldReviewed', 'ChildHeld'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'CaseClosed') {
      const held = earlier(story, 'ChildHeld').filter(
        (hold) =>
          !earlier(story, 'ChildHoldReviewed').some(
            ({ said }) => said['hold'] === hold.id && said['outcome'] !== 'continues',
          ),
      );
      return isChildIn(story) && held.length > 0 && last.said['reason'] !== 'died'
        ? ['the case ends while the child is still kept']
        : [];
    }
    const decision = earlier(story, 'DecisionTaken')
      .filter((one) => carries(story, one))
      .find(({ id }) => id === last.said['decision']);
    const best =
      decision?.said['decidedBy'] === 'best-interest' &&
      decision.said['about'] === 'child-hold' &&
      decision.said['answer'] === 'do-it';
    const sought = earlier(story, 'FamilyTracingStarted').some((one) => carries(story, one));
    return [
      ...(isChildIn(story) ? [] : ['an adult is kept']),
      ...(best ? [] : ['nobody decided it in the child’s best interest']),
      ...(sought ? [] : ['nobody looks for the family']),
    ];
  },
};
