import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { childHold } from './track.ts';

/** A child is kept in a shelter against her will, for her safety (Standards 6.11(d)). */
export const holdChild = caseCommand({
  event: 'ChildHeld',
  path: 'child-holds',
  group: 'children',
  said: childHold,
  words: { section: 'needs', shape: () => ({ because: text(2000).optional() }) },
  into: 'childHolds',
});
