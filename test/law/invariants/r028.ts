import type { Invariant, Story, Told } from './story.ts';
import { earlier, lastDecision, lastOf } from './told.ts';

/** The person’s last wish about the end of the case: in the talk about closing, or as a decision. */
function wishOf(story: Story): 'close' | 'go-on' | undefined {
  const byDay = (one: Told, other: Told) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt);
  const talked = earlier(story, 'ClosingTalkedOver').toSorted(byDay).at(-1);
  const decided = lastDecision(story, 'closing');
  const decidedLast = decided !== undefined && (talked === undefined || decided.occurredAt > talked.occurredAt);
  const said = decidedLast ? decided.said['answer'] : talked?.said['wish'];
  if (said === 'close' || said === 'do-it') return 'close';
  return said === 'go-on' || said === 'leave-it' ? 'go-on' : undefined;
}

export const nobodyIsClosedAgainstTheirWish: Invariant = {
  row: 'R028',
  says: 'In no history does a case end as recovered or by the person’s decision while the person’s last word is to go on, or is not known.',
  after: ['CaseClosed'],
  near: ['ClosingTalkedOver', 'DecisionTaken', 'ClosingPrepared', 'CaseReopened', 'ClosingLearntFrom'],
  broken: (story) => {
    const reason = String(lastOf(story).said['reason']);
    if (!['recovered', 'her-decision'].includes(reason)) return [];
    const talked = earlier(story, 'ClosingTalkedOver').length > 0;
    return [
      ...(wishOf(story) === 'go-on' ? ['the person wishes to go on'] : []),
      ...(reason === 'her-decision' && wishOf(story) !== 'close' ? ['it is not what the person decided'] : []),
      ...(talked ? [] : ['nobody talked it over']),
    ];
  },
};
