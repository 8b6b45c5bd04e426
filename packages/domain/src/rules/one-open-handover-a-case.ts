import { rule, technical } from '../law/rule.ts';

export const oneOpenHandoverACase = rule({
  name: 'one-open-handover-a-case',
  says: 'A case has one open handover at a time.',
  ...technical,
  breaches: (open: string | undefined) => (open === undefined ? [] : ['handover-open']),
});
