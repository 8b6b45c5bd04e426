import { caseCommand } from '../case-command.ts';
import { earlierReturn } from './track.ts';

/** Whether she was brought home before, as her case worker found it (checklist VK7). */
export const recordEarlierReturn = caseCommand({
  event: 'EarlierReturnRecorded',
  path: 'earlier-returns',
  roles: ['case-worker'],
  group: 'reintegration',
  said: earlierReturn,
  into: 'earlierReturns',
});
