import { decisionOf, foundUnable } from './decided.ts';
import type { Invariant, Story, Told } from './story.ts';
import { isChildIn, lastOf, unless } from './told.ts';

const matters: Readonly<Record<string, string>> = {
  CaseReferred: 'referral',
  ReintegrationStarted: 'reintegration',
};

/** Whether others speak in the place of the person. */
const byOthers = (one: Told | undefined) => ['substitute', 'best-interest'].includes(String(one?.said['decidedBy']));

/** On what matter others decide by the last event, for whoever it is: by their decision, or by an act that rests on one. */
function decidedFor(story: Story): unknown {
  const last = lastOf(story);
  const matter = matters[last.type];
  const decision = matter === undefined ? last : decisionOf(story, matter);
  return byOthers(decision) ? decision?.said['about'] : undefined;
}

/** A decision is one for a child where they were a child when it was taken; what rests on it later is asked of that day. */
function asItHappened(story: Story): Story {
  const last = lastOf(story);
  return last.type === 'DecisionTaken' ? [...story.slice(0, -1), { ...last, recordedAt: last.occurredAt }] : story;
}

export const nobodyDecidesForAnAdult: Invariant = {
  row: 'R064',
  says: 'In no history is something decided for an adult, or done on what was decided for them, unless the last finding is that they cannot decide on just that.',
  after: ['DecisionTaken', ...Object.keys(matters)],
  near: ['CapacityAssessed', 'DecisionTaken', 'AgeRecorded'],
  broken: (story) => {
    const about = decidedFor(story);
    if (about === undefined || isChildIn(asItHappened(story))) return [];
    return unless(foundUnable(story, about), `an adult who was not found unable is decided for: ${String(about)}`);
  },
};
