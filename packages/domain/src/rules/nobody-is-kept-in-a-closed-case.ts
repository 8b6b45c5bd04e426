import { unendedHolds } from '../case/movement/standing-holds.ts';
import { effectGate } from '../law/effect-rule.ts';

export const nobodyIsKeptInAClosedCase = effectGate({
  name: 'nobody-is-kept-in-a-closed-case',
  says: 'A case ends only when no child is kept in it any more: who keeps a child looks at it again and again.',
  restsOn: ['Standards 6.11(d)', 'Standards 6.11(c)'],
  basis: 'derived',
  before: ['case-ends'],
  standing: (file) => (unendedHolds(file).length === 0 ? [] : ['child-still-kept']),
});
