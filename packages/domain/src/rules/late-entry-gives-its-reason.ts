import { rule } from '../law/rule.ts';
import { isAhead, isLate } from '../time.ts';

export const lateEntryGivesItsReason = rule({
  name: 'late-entry-gives-its-reason',
  says: 'What is written down more than a day after it happened says why, and nothing is dated after its recording.',
  restsOn: ['Standards 7.5(e)'],
  basis: 'local',
  breaches: (act: {
    readonly occurredAt: string;
    readonly recordedAt: string;
    readonly lateReason?: string | undefined;
  }) => {
    if (isAhead(act.occurredAt, act.recordedAt)) return ['dated-in-the-future'];
    return isLate(act.occurredAt, act.recordedAt) && act.lateReason === undefined ? ['late-without-reason'] : [];
  },
});
