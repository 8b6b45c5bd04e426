import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { reopening } from './track.ts';

/**
 * "In the situation where a victim is re-traumatized, it is necessary to reopen the case" (Policy III): nothing stands
 * in its way.
 */
export const reopenCase = caseCommand({
  event: 'CaseReopened',
  as: 'permit',
  effects: { 'case-reopens': asSaid },
  path: 'reopenings',
  group: 'closure',
  said: reopening,
  words: { section: 'needs', shape: () => ({ what: text(2000).optional() }) },
  on: ['closed'],
  leaves: ({ closures, reopenings }, said, stamp) => ({
    status: 'open',
    reopenings: [...reopenings, { ...stamp, ...said, closure: closures.at(-1)?.id ?? stamp.id }],
  }),
});

/* @__PURE__ */ documented(reopenCase, {
  says: 'The case is opened again; every earlier closure stays.',
  example: { reason: 'traumatised-again' },
  walked: { refusedBy: 'stays-in-its-state' },
});
