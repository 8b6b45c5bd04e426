import { readSince } from '../case/staffing/read-since.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const instrumentsAreRead = clock({
  name: 'instruments-are-read',
  says: 'Whoever works on a case has read the Declaration, the Policy and the Standards.',
  restsOn: ['Standards 10(a)', 'Standards 10(c)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    file.assigned
      .filter((worker) => readSince(file, worker) === undefined)
      .map((worker) => {
        const on = daysAfter(dayOf(file.openedAt), cambodia.instrumentsRead.value);
        return { thing: worker, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
      }),
});
