import type { Invariant, Story } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

/** Whether the embassy must not know of the person: so said when the file was opened, or by their every word on it. */
function mustNotKnow(story: Story): boolean {
  const asked = earlier(story, 'ConsentGiven')
    .map(({ said }) => said['consent'] as { readonly to: string; readonly given: boolean })
    .filter(({ to }) => to === 'embassy');
  const flagged = earlier(story, 'CaseOpened').some(({ said }) => said['doNotContactEmbassy'] === true);
  return flagged || (asked.length > 0 && asked.every(({ given }) => !given));
}

export const officialsPlanAlong: Invariant = {
  row: 'R083',
  says: 'In no history does an intervention begin that nobody planned, a rescue without police and social affairs in its plan, or with an embassy or immigration that is said to take part and does not, or with an embassy that must not know of the person.',
  after: ['InterventionStarted'],
  near: ['CrisisOpened', 'InterventionPlanned', 'AssessmentRecorded', 'ConsentGiven'],
  broken: (story) => {
    const { crisis } = lastOf(story).said;
    const plan = story.findLast(({ type, said }) => type === 'InterventionPlanned' && said['crisis'] === crisis);
    if (plan === undefined) return ['nobody planned it'];
    const parts = (plan.said['participants'] as readonly { readonly part: string }[]).map(({ part }) => part);
    const officials = String(plan.said['officials']);
    const along = parts.includes('embassy');
    return [
      ...['police', 'social-affairs', 'embassy', 'immigration']
        .filter(
          (one) => one === officials || (plan.said['kind'] === 'rescue' && ['police', 'social-affairs'].includes(one)),
        )
        .filter((one) => !parts.includes(one))
        .map((one) => `nobody plans along from: ${one}`),
      ...unless(!along || !mustNotKnow(story), 'the embassy must not know of the person'),
      ...unless(plan.said['officials'] !== undefined, 'nobody says a word on embassy or immigration'),
    ];
  },
};
