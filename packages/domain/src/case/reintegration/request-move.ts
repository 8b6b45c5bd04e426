import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { moveRequest } from './evaluation.ts';

/** The person is to live elsewhere, because their rights are not upheld where they are (Standards 13(c)). */
export const requestMove = caseCommand({
  event: 'MoveRequested',
  as: 'permit',
  effects: { moved: asSaid },
  path: 'move-requests',
  group: 'reintegration',
  settles: ['move-is-asked-for'],
  said: moveRequest,
  words: { section: 'whereabouts', shape: () => ({ note: text(1000).optional() }) },
  into: 'moveRequests',
});

/* @__PURE__ */ documented(requestMove, {
  says: 'The person is to live elsewhere: their rights are not upheld at the present place, and the new one was assessed.',
  example: {
    evaluation: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70',
    assessment: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d71',
    to: 'relatives',
    wish: 'she-agreed',
  },
  walked: { refusedBy: 'move-goes-to-an-assessed-place' },
});
