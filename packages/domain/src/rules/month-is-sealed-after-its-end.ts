import { rule } from '../law/rule.ts';
import { endOfMonth } from '../time.ts';

export const monthIsSealedAfterItsEnd = rule({
  name: 'month-is-sealed-after-its-end',
  says: 'A month is sealed for the report once it has ended.',
  restsOn: ['Policy VII.3.a(4)'],
  basis: 'derived',
  breaches: (month: string, at: string) => (Date.parse(at) < Date.parse(endOfMonth(month)) ? ['month-still-runs'] : []),
});
