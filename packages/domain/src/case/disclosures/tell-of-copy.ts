import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { toldOfCopy } from './track.ts';

/** The person is told who was given what of the file without them, and for what reason (Standards 6.3(b)). */
export const tellOfCopy = caseCommand({
  event: 'CopyToldOf',
  as: 'record',
  effects: { told: asSaid },
  path: 'disclosure-tellings',
  group: 'sharing',
  settles: ['she-is-told-who-got-her-file'],
  said: toldOfCopy,
  on: ['open', 'closed'],
  into: 'copiesTold',
});

/* @__PURE__ */ documented(tellOfCopy, {
  says: 'The person is told who was given what without their consent, and why.',
  example: {
    copy: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    whoTold: true,
    whyTold: true,
    language: 'km',
    interpreter: false,
    understood: true,
  },
});
