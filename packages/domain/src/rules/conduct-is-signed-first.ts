import { rule } from '../law/rule.ts';
import type { StaffRow } from '../people/staff.ts';

export const conductIsSignedFirst = rule({
  name: 'conduct-is-signed-first',
  says: 'Nobody has a seat with data of victims before signing the code of conduct.',
  restsOn: ['Standards 6.1(j)'],
  // The article asks for "a thorough assessment of the suitability"; that a signed code is part of it is our reading.
  basis: 'derived',
  breaches: ({ role, checks }: Pick<StaffRow, 'role' | 'checks'>, today: string) =>
    role === 'task-force' || checks.some(({ kind, on }) => kind === 'code-of-conduct' && on <= today)
      ? []
      : ['conduct-is-signed-first'],
});
