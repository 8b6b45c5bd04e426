import { rule, technical } from '../law/rule.ts';

export const staysInItsState = rule({
  name: 'stays-in-its-state',
  says: 'An act is done only where the record stands ready for it.',
  ...technical,
  breaches: (status: string, allowed: readonly string[]) => (allowed.includes(status) ? [] : [`status:${status}`]),
});
