import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { moveRequest } from './evaluation.ts';

/** She is to live elsewhere, because her rights are not upheld where she is (Standards 13(c)). */
export const requestMove = caseCommand({
  event: 'MoveRequested',
  path: 'move-requests',
  group: 'reintegration',
  settles: ['move-is-asked-for'],
  said: moveRequest,
  words: { section: 'whereabouts', shape: () => ({ note: text(1000).optional() }) },
  into: 'moveRequests',
});
