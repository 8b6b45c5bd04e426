import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const legalAidIsFound = clock({
  name: 'legal-aid-is-found',
  says: 'Whoever needs legal help has it in time, free of charge.',
  restsOn: ['Standards 6.7(b)'],
  basis: 'local',
  owner: 'case-worker',
  due: ({ legalAidNeeds, legalAid }) =>
    legalAidNeeds
      .filter(({ id }) => !legalAid.some(({ need }) => need === id))
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.legalAid.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
      }),
});
