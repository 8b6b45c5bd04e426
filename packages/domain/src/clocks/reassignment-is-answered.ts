import { openRequests } from '../case/staffing/open-requests.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const reassignmentIsAnswered = clock({
  name: 'reassignment-is-answered',
  says: 'A worker who asked that a case goes to somebody else has an answer.',
  restsOn: ['Standards 8.1(f)'],
  basis: 'local',
  owner: 'supervisor',
  due: (file) =>
    openRequests(file).map(({ id, at }) => ({ thing: id, on: daysAfter(dayOf(at), cambodia.reassignment.value) })),
});
