import { inProceedingsSince } from '../case/justice/in-proceedings.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const lawIsExplained = clock({
  name: 'law-is-explained',
  says: 'A legal procedure is explained to her so that she understands it.',
  restsOn: ['Standards 6.7(a)', 'Policy IV (justice)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const since = inProceedingsSince(file);
    if (since === undefined || file.lawExplained.some(({ understood }) => understood)) return [];
    const on = daysAfter(dayOf(since), cambodia.legalExplanation.value);
    return [{ thing: dayOf(since), on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
