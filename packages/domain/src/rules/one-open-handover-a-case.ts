import { rule } from '../law/rule.ts';

export const oneOpenHandoverACase = rule({
  name: 'one-open-handover-a-case',
  says: 'A case has one open handover at a time.',
  restsOn: ['Standards 7.3(c)'],
  basis: 'derived',
  breaches: (open: string | undefined) => (open === undefined ? [] : ['handover-open']),
});
