import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { earlierReturn } from './track.ts';

/** Whether the person was brought home before, as the case worker found it (checklist VK7). */
export const recordEarlierReturn = caseCommand({
  event: 'EarlierReturnRecorded',
  as: 'record',
  effects: {},
  path: 'earlier-returns',
  roles: ['case-worker'],
  group: 'reintegration',
  said: earlierReturn,
  into: 'earlierReturns',
});

/* @__PURE__ */ documented(recordEarlierReturn, {
  says: 'Whether the person was brought home before, as the case worker found it: nobody else is shown it.',
  example: { found: 'same-person', when: '2025-11-02' },
});
