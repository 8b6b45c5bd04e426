import { partsOf, planFor } from './r012.ts';
import type { Invariant } from './story.ts';
import { lastOf } from './told.ts';

const supplies = ['shelter', 'food', 'medical-care', 'psychological-care'];

export const aRescueLeadsSomewhereSafe: Invariant = {
  row: 'R026',
  says: 'In no history does a rescue begin unless a social worker takes part and a safe place with food, medical and psychological care is named.',
  after: ['InterventionStarted'],
  near: ['CrisisOpened', 'InterventionPlanned', 'AssessmentRecorded'],
  broken: (story) => {
    const plan = planFor(story, lastOf(story).said['crisis']);
    if (plan?.said['kind'] !== 'rescue') return [];
    const there = (plan.said['supplies'] ?? []) as readonly string[];
    return [
      ...(partsOf(plan).includes('social-affairs') ? [] : ['no social worker in it']),
      ...(plan.said['safePlace'] === undefined ? ['no safe place is named'] : []),
      ...supplies.filter((one) => !there.includes(one)).map((one) => `no ${one} there`),
    ];
  },
};
