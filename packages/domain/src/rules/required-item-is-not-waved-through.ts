import { rule } from '../law/rule.ts';

export const requiredItemIsNotWavedThrough = rule({
  name: 'required-item-is-not-waved-through',
  says: 'A required item is done or missing; it is not applicable only where its condition does not hold, and every answer but done gives its reason.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (required: boolean, answer: string, reason: string | undefined) => [
    ...(required && answer === 'not-applicable' ? ['required-item'] : []),
    ...(answer !== 'done' && reason === undefined ? ['reason-missing'] : []),
  ],
});
