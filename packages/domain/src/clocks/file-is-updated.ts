import { lastEntry } from '../case/records/last-entry.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const fileIsUpdated = clock({
  name: 'file-is-updated',
  says: 'A file in which nothing was written for long is looked at again.',
  restsOn: ['Standards 11(6)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const since = dayOf(lastEntry(file));
    const on = daysAfter(since, cambodia.staleFile.value);
    return [{ thing: since, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
