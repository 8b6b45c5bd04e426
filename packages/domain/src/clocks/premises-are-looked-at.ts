import { latest } from '../case/latest.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

const cared: readonly string[] = ['shelter', 'transit-centre', 'ngo'];

export const premisesAreLookedAt = clock({
  name: 'premises-are-looked-at',
  says: 'The place where the person is cared for is looked at for safety and upkeep.',
  restsOn: ['Standards 6.1(c)', 'Standards 6.1(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ placement, premises }) => {
    if (placement === undefined || !cared.includes(placement.kind)) return [];
    const since = Date.parse(placement.at);
    const looked = latest(premises.filter(({ at }) => Date.parse(at) >= since));
    const on = daysAfter(dayOf(looked?.at ?? placement.at), cambodia.premisesLook.value);
    return [{ thing: dayOf(placement.at), on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
