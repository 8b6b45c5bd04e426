import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { daysAfter } from '../time.ts';

export const appealIsDecidedInTime = clock({
  name: 'appeal-is-decided-in-time',
  says: 'The person is asked about an appeal before its last day.',
  restsOn: ['Standards 6.7(d)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ hearingsHeld, appeals }) =>
    hearingsHeld.flatMap(({ hearing, appealUntil }) => {
      if (appealUntil === undefined || appeals.some((one) => one.hearing === hearing)) return [];
      return [{ thing: hearing, on: daysAfter(appealUntil, -cambodia.appealReminder.value), escalates: [appealUntil] }];
    }),
});
