import { rule, technical } from '../law/rule.ts';
import { dayOf } from '../time.ts';

export const planIsNotInThePast = rule({
  name: 'plan-is-not-in-the-past',
  says: 'A plan is not dated before the act that makes it.',
  ...technical,
  breaches: (planned: string, occurredAt: string) => (planned < dayOf(occurredAt) ? ['planned-in-the-past'] : []),
});
