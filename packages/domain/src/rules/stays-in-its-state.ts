import { rule } from '../law/rule.ts';

export const staysInItsState = rule({
  name: 'stays-in-its-state',
  says: 'An act is done only where the record stands ready for it.',
  restsOn: ['Standards 7.5(e)'],
  basis: 'derived',
  breaches: (status: string, allowed: readonly string[]) => (allowed.includes(status) ? [] : [`status:${status}`]),
});
