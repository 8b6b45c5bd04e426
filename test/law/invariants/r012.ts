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

export const noRescueWithoutPolice: Invariant = {
  row: 'R012',
  says: 'In no history is somebody taken out of a place that they cannot freely leave unless police take part in the plan.',
  after: ['InterventionStarted'],
  near: ['CrisisOpened', 'InterventionPlanned', 'CrisisStageNoted', 'AssessmentRecorded'],
  broken: (story) => {
    const last = lastOf(story);
    const plan = planFor(story, last.said['crisis']);
    // Care that comes to where the person is takes nobody out of a place.
    return plan?.said['kind'] !== 'care' && !partsOf(plan).includes('police') ? ['no police in it'] : [];
  },
};
