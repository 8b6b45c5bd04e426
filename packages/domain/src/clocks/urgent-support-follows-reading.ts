import { clock } from '../law/clock.ts';
import { dayOf } from '../time.ts';

export const urgentSupportFollowsReading = clock({
  name: 'urgent-support-follows-reading',
  says: 'Whoever was hurt by reading their records has psychological support the same day.',
  restsOn: ['Standards 11(9)'],
  basis: 'derived',
  owner: 'case-worker',
  afterClosing: true,
  // Standards 11(9): "If victims are traumatized when reviewing the documentation … urgent psychological support".
  due: ({ recordAnswers, urgentSupport }) =>
    recordAnswers
      .filter(({ hurt, request }) => hurt && !urgentSupport.some((one) => one.request === request))
      .map(({ id, at }) => ({ thing: id, on: dayOf(at), escalates: [dayOf(at)] })),
});
