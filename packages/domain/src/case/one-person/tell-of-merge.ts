import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { toldOfMerge } from './track.ts';

/** The person is told who said that two files are theirs, who agreed, and why (Standards 6.5(d)). */
export const tellOfMerge = caseCommand({
  event: 'MergeToldOf',
  as: 'record',
  effects: { told: asSaid },
  path: 'merge-tellings',
  group: 'file',
  settles: ['person-is-told-of-two-files'],
  said: toldOfMerge,
  on: ['open', 'closed'],
  into: 'mergesTold',
});

/* @__PURE__ */ documented(tellOfMerge, {
  says: 'The person is told who made two files of theirs one, and why.',
  example: {
    merge: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d98',
    whoTold: true,
    whyTold: true,
    language: 'km',
    interpreter: false,
    understood: true,
  },
  walked: 'elsewhere',
});
