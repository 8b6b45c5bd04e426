import { phase } from '../case/clear.ts';
import { latestOf } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const rightsAreToldInEachPhase = clock({
  name: 'rights-are-told-in-each-phase',
  says: 'In each phase that opens the person is told their rights, so that they understand them.',
  restsOn: ['Standards 6.5(a)', 'Policy IV (information)'],
  basis: 'local',
  owner: 'case-worker',
  // Standards 6.5(a): "informed of their rights throughout the victim assistance process".
  due: ({ phases, briefings }) =>
    phase.options.flatMap((name) => {
      const intervals = phases[name] ?? [];
      if (intervals.every(({ closedAt }) => closedAt !== undefined)) return [];
      const told = latestOf(briefings.filter((one) => one.phase === name && one.understood).map(({ at }) => at));
      // Closed and opened again untold, it owes since it first opened.
      const untold = intervals.find(({ openedAt }) => told === undefined || Date.parse(openedAt) > Date.parse(told));
      if (untold === undefined) return [];
      const on = daysAfter(dayOf(untold.openedAt), cambodia.rightsBriefing.value);
      return [{ thing: name, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
    }),
});
