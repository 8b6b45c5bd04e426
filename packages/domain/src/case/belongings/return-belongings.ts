import { caseCommand } from '../case-command.ts';
import { belongingsReturn } from './track.ts';

/** Her things are given back to her (Standards 7.2(h)). */
export const returnBelongings = caseCommand({
  event: 'BelongingsReturned',
  path: 'belongings-returns',
  group: 'reception',
  settles: ['belongings-go-with-her'],
  said: belongingsReturn,
  into: 'belongingsReturns',
});
