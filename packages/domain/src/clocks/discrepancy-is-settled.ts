import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const discrepancyIsSettled = clock({
  name: 'discrepancy-is-settled',
  says: 'What is gone or broken of the person’s things is found, replaced or answered for.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: ({ discrepancies, discrepanciesSettled }) =>
    discrepancies
      .filter(({ id }) => !discrepanciesSettled.some(({ discrepancy }) => discrepancy === id))
      .map(({ id, at }) => dueOn(id, daysAfter(dayOf(at), cambodia.discrepancy.value))),
});
