import type { Invariant, Story, Told } from './story.ts';
import { earlier, isCorrected, lastDecision, lastOf } from './told.ts';

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

/** Whether a visit that stands met the person after the last day on which they are said to have died. */
function diedAndMetSince(story: Story): boolean {
  const standing = story.filter((one) => !isCorrected(story, one));
  const days = earlier(standing, 'DeathRecorded').map(({ said }) => String(said['on']));
  const met = earlier(standing, 'VisitRecorded').filter(({ said }) => said['found'] !== 'not-met');
  return days.length > 0 && met.some(({ said }) => days.every((on) => inCambodia(String(said['visitedAt'])) > on));
}

function inCambodia(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
}

export const nobodyIsClosedAgainstTheirWish: Invariant = {
  row: 'R028',
  says: 'In no history does a case end as recovered or by the person’s decision while the person’s last word is to go on, or is not known, or because the person died who was met since.',
  after: ['CaseClosed'],
  near: [
    'ClosingTalkedOver',
    'DecisionTaken',
    'ClosingPrepared',
    'CaseReopened',
    'ClosingLearntFrom',
    'DeathRecorded',
    'VisitRecorded',
  ],
  broken: (story) => {
    const reason = String(lastOf(story).said['reason']);
    if (reason === 'died') return diedAndMetSince(story) ? ['the person was met after the day of death'] : [];
    if (!['recovered', 'her-decision'].includes(reason)) return [];
    const talked = earlier(story, 'ClosingTalkedOver').length > 0;
    return [
      ...(wishOf(story) === 'go-on' ? ['the person wishes to go on'] : []),
      ...(reason === 'her-decision' && wishOf(story) !== 'close' ? ['it is not what the person decided'] : []),
      ...(talked ? [] : ['nobody talked it over']),
    ];
  },
};
