import { code } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { erasing } from './track.ts';

/**
 * Somebody asks that a file is erased. It is a proposal: nothing is erased until a second person of another
 * organisation approves it.
 */
export const requestErasure = caseCommand({
  event: 'ErasureRequested',
  as: 'permit',
  effects: { 'erased.asked': asSaid },
  path: 'erasure-requests',
  group: 'closure',
  settles: ['retention-is-over'],
  said: erasing,
  on: ['open', 'closed'],
  kept: () => ({ ...erasing(), organisation: code }),
  keep: (said, _file, _at, { organisation }) => ({ ...said, organisation }),
  into: 'erasures',
});

/* @__PURE__ */ documented(requestErasure, {
  says: 'Ask that a case is erased; it is when a second person of another organisation has approved, and is final after seven days.',
  example: { reason: 'opened-by-mistake' },
  walked: { refusedBy: 'erasure-waits-for-what-runs' },
});
