import { dueOn } from '../case/due-on.ts';
import { providersOf } from '../case/planning/providers-of.ts';
import { latestAnswer } from '../consent/consent.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const providersKnowThePlan = clock({
  name: 'providers-know-the-plan',
  says: 'Whoever cares for her knows her plan, as far as she consents.',
  restsOn: ['Policy II.C'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const plan = file.plans.at(-1);
    const agreed = (['ngo', 'shelter'] as const).some((to) => latestAnswer(file.consents, to)?.given === true);
    if (plan === undefined || !agreed) return [];
    const read = file.planReadings.filter((one) => one.plan === plan.id).map(({ provider }) => provider);
    return providersOf(file)
      .filter((provider) => !read.includes(provider))
      .map((provider) => dueOn(provider, daysAfter(dayOf(plan.at), cambodia.planRead.value)));
  },
});
