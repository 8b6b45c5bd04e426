import { reason } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { childHold } from './track.ts';

/** A child is kept in a shelter against their will, for their safety (Standards 6.11(d)). */
export const holdChild = caseCommand({
  event: 'ChildHeld',
  as: 'permit',
  effects: { 'held.begins': asSaid },
  path: 'child-holds',
  group: 'children',
  said: childHold,
  words: { section: 'needs', shape: () => ({ because: reason(2000).optional() }) },
  into: 'childHolds',
});

/* @__PURE__ */ documented(holdChild, {
  says: 'A child is kept for the child’s safety, by a best-interest decision.',
  example: {
    reason: 'trafficker-near',
    decision: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    tracing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
  },
  walked: { refusedBy: 'child-hold-rests-on-her-best-interest' },
});
