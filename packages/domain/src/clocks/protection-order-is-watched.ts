import { openMatters } from '../case/movement/return-matter.ts';
import { clock } from '../law/clock.ts';
import { corridorNow } from '../settings/corridors/corridors.ts';
import { daysAfter } from '../time.ts';

/** Days from its beginning on which somebody looks at it: settings of the one country that has such an order. */
const alerts = corridorNow('MY-KH').deadlines.flatMap((one) =>
  one.step === 'protection-order-ended' ? (one.alerts?.remindAfterDays ?? []) : [],
);

export const protectionOrderIsWatched = clock({
  name: 'protection-order-is-watched',
  says: 'An order of protection is looked at before it runs out.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'local',
  owner: 'central-unit',
  due: (file) =>
    openMatters(file).flatMap(({ id, matter }) => {
      if (matter.kind !== 'protection-order') return [];
      const [on, ...escalates] = alerts.map((days) => daysAfter(matter.from, days));
      return on === undefined ? [] : [{ thing: id, on, escalates }];
    }),
});
