import { openBreaches } from '../case/breaches/open-breaches.ts';
import type { Judged } from '../case/judged.ts';
import { isInProceedings } from '../case/justice/in-proceedings.ts';
import { rule } from '../law/rule.ts';

export const erasureWaitsForWhatRuns = rule({
  name: 'erasure-waits-for-what-runs',
  says: 'A case is not erased while the person is being handed over, has a proceeding, or a breach waits for its answer.',
  restsOn: ['Standards 6.3(d)', 'Standards 10(c)', 'Standards 11(8)'],
  basis: 'derived',
  breaches: (file: Judged, openHandover: string | undefined) => [
    ...(openHandover === undefined ? [] : ['handover-open']),
    ...(isInProceedings(file) ? ['proceeding-runs'] : []),
    ...(openBreaches(file).length > 0 ? ['breach-unanswered'] : []),
  ],
});
