import type { Invariant } from './story.ts';
import { earlier, isChildIn, lastOf, unless } from './told.ts';

const grounds = ['security', 'safety', 'well-being', 'not-achievable', 'against-agreements'];

export const aChildIsFollowedAsFarAsItIsSafe: Invariant = {
  row: 'R065',
  says: 'In no history do others decide for a child against what the child wants without a ground in safety or well-being, or does something rest on such a decision.',
  after: ['DecisionTaken', 'ReintegrationStarted', 'CaseReferred', 'ChildHeld'],
  near: ['DecisionTaken', 'AgeRecorded', 'InformedForDecision'],
  broken: (story) => {
    const last = lastOf(story);
    const rests = earlier(story, 'DecisionTaken').find(({ id }) => id === last.said['decision']);
    const { decidedBy, opinion, deviation } = (rests ?? last).said;
    const byOthers = ['best-interest', 'substitute'].includes(String(decidedBy));
    const against = ['partly-followed', 'not-followed'].includes(String(opinion));
    return unless(
      !isChildIn(story) || !byOthers || !against || grounds.includes(String(deviation)),
      'the child is not followed, and nobody says why',
    );
  },
};
