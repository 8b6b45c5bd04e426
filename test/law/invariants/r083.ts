import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const officialsPlanAlong: Invariant = {
  row: 'R083',
  says: 'In no history does an intervention begin that nobody planned, a rescue without police and social affairs in its plan, or with an embassy or immigration that is said to take part and does not.',
  after: ['InterventionStarted'],
  near: ['CrisisOpened', 'InterventionPlanned', 'AssessmentRecorded'],
  broken: (story) => {
    const { crisis } = lastOf(story).said;
    const plan = story.findLast(({ type, said }) => type === 'InterventionPlanned' && said['crisis'] === crisis);
    if (plan === undefined) return ['nobody planned it'];
    const parts = (plan.said['participants'] as readonly { readonly part: string }[]).map(({ part }) => part);
    const officials = String(plan.said['officials']);
    return [
      ...['police', 'social-affairs', 'embassy', 'immigration']
        .filter(
          (one) => one === officials || (plan.said['kind'] === 'rescue' && ['police', 'social-affairs'].includes(one)),
        )
        .filter((one) => !parts.includes(one))
        .map((one) => `nobody plans along from: ${one}`),
      ...unless(plan.said['officials'] !== undefined, 'nobody says a word on embassy or immigration'),
    ];
  },
};
