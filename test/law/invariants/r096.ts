import type { Invariant, Story } from './story.ts';
import { earlier, lastOf } from './told.ts';
import { freeYesBeside } from './yes.ts';

type Provider = { readonly kind?: string; readonly organisation: string };

/** Kinds of party that a provider can be. */
const kinds = ['shelter', 'ngo', 'hospital', 'police', 'receiving-authority', 'commune'];

/** Who plans along by the last event. */
function planningAlong(story: Story): readonly Provider[] {
  return (lastOf(story).said['providers'] as readonly Provider[] | undefined) ?? [];
}

export const nobodyPlansAlongUnagreed: Invariant = {
  row: 'R096',
  says: 'In no history does another provider plan along, join the team or read a plan without the person’s yes to that provider.',
  after: ['PlanningMeetingRecorded', 'PlanReadByProvider', 'TeamJoined'],
  near: ['ConsentGiven', 'ConsentWithdrawn', 'PlanRecorded', 'CaseReferred'],
  broken: (story) => {
    const last = lastOf(story);
    const own = last.by.organisation;
    const one = last.said['provider'] ?? last.said['organisation'];
    const read: readonly Provider[] = one === undefined ? [] : [{ organisation: String(one) }];
    return [...planningAlong(story), ...read]
      .filter(
        ({ organisation }) =>
          organisation !== own && earlier(story, 'CaseOpened').every(({ by }) => by.organisation !== organisation),
      )
      .filter(
        ({ kind, organisation }) =>
          !(kind === undefined ? kinds : [kind]).some((to) => freeYesBeside(story, { to, organisation })),
      )
      .map(({ organisation }) => `the person did not agree to: ${organisation}`);
  },
};
