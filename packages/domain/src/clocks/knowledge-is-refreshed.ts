import { readSince } from '../case/staffing/read-since.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const knowledgeIsRefreshed = clock({
  name: 'knowledge-is-refreshed',
  says: 'Whoever works on a case for long reads again by what it is kept.',
  restsOn: ['Standards 8.1(g)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    file.assigned.flatMap((worker) => {
      const since = readSince(file, worker);
      if (since === undefined) return [];
      return [{ thing: worker, on: daysAfter(dayOf(since), cambodia.refresh.value) }];
    }),
});
