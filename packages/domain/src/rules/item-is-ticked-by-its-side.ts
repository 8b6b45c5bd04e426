import { rule } from '../law/rule.ts';

type Ticked = { readonly answer: string; readonly shown: boolean };
const usual: Ticked = { answer: 'done', shown: true };

export const itemIsTickedByItsSide = rule({
  name: 'item-is-ticked-by-its-side',
  says: 'A checklist item is answered by the side it belongs to; what the records themselves show is ticked by nobody.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (known: boolean, rightSide: boolean, bySystem: boolean, { answer, shown }: Ticked = usual) => [
    ...(known ? [] : ['no-such-item']),
    ...(known && bySystem ? ['item-of-the-record'] : []),
    ...(known && !bySystem && !rightSide ? ['item-of-another-side'] : []),
    ...(known && !bySystem && rightSide && answer === 'done' && !shown ? ['item-not-in-the-file'] : []),
  ],
});
