import { phase } from '../case/clear.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const rightsAreToldInEachPhase = clock({
  name: 'rights-are-told-in-each-phase',
  says: 'In each phase that opens she is told her rights, so that she understands them.',
  restsOn: ['Standards 6.5(a)', 'Policy IV (information)'],
  basis: 'local',
  owner: 'case-worker',
  // Standards 6.5(a): "informed of their rights throughout the victim assistance process".
  due: ({ phases, briefings }) =>
    phase.options.flatMap((name) => {
      const runs = phases[name]?.find(({ closedAt }) => closedAt === undefined);
      if (runs === undefined) return [];
      const opened = Date.parse(runs.openedAt);
      const told = briefings.some((one) => one.phase === name && one.understood && Date.parse(one.at) >= opened);
      const on = daysAfter(dayOf(runs.openedAt), cambodia.rightsBriefing.value);
      return told ? [] : [{ thing: name, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
    }),
});
