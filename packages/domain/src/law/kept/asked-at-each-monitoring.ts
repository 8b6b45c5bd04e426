import { type Means, recordedIn } from '../obligation.ts';

/** What only people keep, and whoever monitors a provider asks about at each visit: kept, not kept, or not seen. */
export const askedAtEachMonitoring: readonly Means[] = [
  recordedIn('packages/domain/src/oversight/checklist.ts', 'packages/domain/src/oversight/monitoring-record.ts'),
];
