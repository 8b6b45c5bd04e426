import type { Invariant, Story, Told } from './story.ts';
import { earlier, lastOf } from './told.ts';

type Participant = { readonly part: string };

/** The plan of an intervention as it stands: the last one made for this crisis. */
export function planFor(story: Story, crisis: unknown): Told | undefined {
  return earlier(story, 'InterventionPlanned').findLast(({ said }) => said['crisis'] === crisis);
}

/** Who takes part in a plan. */
export function partsOf(plan: Told | undefined): readonly string[] {
  return ((plan?.said['participants'] ?? []) as readonly Participant[]).map(({ part }) => part);
}

/** Whether the last event says that somebody who could not leave was led away by people without the police, as it was planned by then. */
function ledAwayAlone(story: Story): boolean {
  const { said, occurredAt } = lastOf(story);
  const held = earlier(story, 'CrisisOpened').find(({ id }) => id === said['crisis'])?.said['kind'] === 'cannot-leave';
  const byThen = story.filter(
    (one, at) => at === story.length - 1 || Date.parse(one.occurredAt) <= Date.parse(occurredAt),
  );
  return held && said['outcome'] === 'safe-place' && !partsOf(planFor(byThen, said['crisis'])).includes('police');
}

export const noRescueWithoutPolice: Invariant = {
  row: 'R012',
  says: 'In no history is somebody taken out of a place that they cannot freely leave unless police take part in the plan.',
  after: ['InterventionStarted', 'InterventionRecorded'],
  near: ['CrisisOpened', 'InterventionPlanned', 'CrisisStageNoted', 'AssessmentRecorded'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'InterventionRecorded') return ledAwayAlone(story) ? ['led away without the police'] : [];
    const plan = planFor(story, last.said['crisis']);
    // Care that comes to where the person is takes nobody out of a place.
    return plan?.said['kind'] !== 'care' && !partsOf(plan).includes('police') ? ['no police in it'] : [];
  },
};
