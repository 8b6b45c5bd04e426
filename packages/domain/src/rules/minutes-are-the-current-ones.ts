import { rule, technical } from '../law/rule.ts';

export const minutesAreTheCurrentOnes = rule({
  name: 'minutes-are-the-current-ones',
  says: 'Both sides confirm the same minutes: an old hash is answered with the current ones.',
  ...technical,
  breaches: (confirmed: string, current: string) => (confirmed === current ? [] : ['minutes-changed']),
});
