import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { appeal } from './track.ts';

/** Whether the person appeals (Standards 6.7(d)). */
export const decideAppeal = caseCommand({
  event: 'AppealDecided',
  as: 'record',
  effects: { 'decided.appeal': asSaid },
  path: 'appeals',
  group: 'justice',
  settles: ['appeal-is-decided-in-time'],
  said: appeal,
  words: { section: 'legal', shape: () => ({ wish: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'appeals',
});

/* @__PURE__ */ documented(decideAppeal, {
  says: 'Whether the person appeals.',
  example: { hearing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', appeals: true },
});
