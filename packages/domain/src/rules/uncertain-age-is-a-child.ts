import type { AgeClass } from '../case/clear.ts';
import { rule } from '../law/rule.ts';

export const uncertainAgeIsAChild = rule({
  name: 'uncertain-age-is-a-child',
  says: 'Where it is ambiguous whether a person is a child or an adult, she is treated as a child; an adult needs evidence.',
  restsOn: ['Standards 6.11(e)', 'Standards 7.1(d)'],
  basis: 'text',
  breaches: (from: AgeClass, to: AgeClass, evidence: string | undefined) =>
    from !== 'adult' && to === 'adult' && evidence === undefined ? ['adult-without-evidence'] : [],
});
