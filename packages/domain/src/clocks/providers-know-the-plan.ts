import { dueOn } from '../case/due-on.ts';
import type { Judged } from '../case/judged.ts';
import { providersOf } from '../case/planning/providers-of.ts';
import { standingConsents } from '../consent/ledger.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const providersKnowThePlan = clock({
  name: 'providers-know-the-plan',
  says: 'Whoever cares for the person knows the plan, as far as the person consents.',
  restsOn: ['Policy II.C'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const agreed = standingConsents(file.consents).some(({ to }) => to === 'ngo' || to === 'shelter');
    if (!agreed) return [];
    return providersOf(file).flatMap((provider) => {
      // A plan written anew puts off no reading: it is owed since the first plan that the provider has not read.
      const [first] = file.plans.slice(lastRead(file, provider) + 1);
      return first === undefined ? [] : [dueOn(provider, daysAfter(dayOf(first.at), cambodia.planRead.value))];
    });
  },
});

function lastRead({ plans, planReadings }: Judged, provider: string): number {
  return plans.findLastIndex(({ id }) => planReadings.some((one) => one.plan === id && one.provider === provider));
}
