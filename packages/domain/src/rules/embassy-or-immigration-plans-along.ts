import type { CaseState } from '../case/case.ts';
import { rule } from '../law/rule.ts';

type Parts = readonly CaseState['interventions'][number]['participants'][number]['part'][];

export const embassyOrImmigrationPlansAlong = rule({
  name: 'embassy-or-immigration-plans-along',
  says: 'An intervention for a foreign victim begins with her embassy or immigration among those who planned it; only in an emergency, or where the embassy is not to know, it begins without.',
  restsOn: ['Standards 7.2(i)'],
  basis: 'text',
  // "… and Embassy and/or immigration officials (in case of foreign victims)". The others: `nobody-rescues-alone`, `rescue-leads-to-a-safe-place`.
  breaches: (parts: Parts, { foreign, emergency }: { readonly foreign: boolean; readonly emergency: boolean }) => {
    const takesPart = parts.includes('embassy') || parts.includes('immigration');
    return !foreign || emergency || takesPart ? [] : ['embassy-or-immigration-plans-along'];
  },
});
