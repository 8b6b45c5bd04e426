import { rule, technical } from '../law/rule.ts';
import { endOfMonth } from '../time.ts';

export const monthIsSealedAfterItsEnd = rule({
  name: 'month-is-sealed-after-its-end',
  says: 'A month is sealed for the report once it has ended.',
  ...technical,
  breaches: (month: string, at: string) => (Date.parse(at) < Date.parse(endOfMonth(month)) ? ['month-still-runs'] : []),
});
