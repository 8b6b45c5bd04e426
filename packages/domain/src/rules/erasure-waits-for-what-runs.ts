import type { Judged } from '../case/judged.ts';
import { isInProceedings } from '../case/justice/in-proceedings.ts';
import { rule } from '../law/rule.ts';

export const erasureWaitsForWhatRuns = rule({
  name: 'erasure-waits-for-what-runs',
  says: 'A case is not erased while the person is being handed over or has a proceeding.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  breaches: (file: Judged, openHandover: string | undefined) => [
    ...(openHandover === undefined ? [] : ['handover-open']),
    ...(isInProceedings(file) ? ['proceeding-runs'] : []),
  ],
});
