import * as z from 'zod';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { entryOf } from '../entry-of.ts';
import { withEnded } from './over.ts';

/**
 * Why a copy ends early: its purpose is served, its ground is gone, the person does not want it, or it was a mistake.
 */
const why = z.enum(['purpose-is-served', 'ground-is-gone', 'she-said-no', 'made-by-mistake']);

/**
 * One copy ends, whatever it rests on: its key goes in the act, its reader sees that it ended (Standards 6.3(c): no
 * longer than necessary).
 */
export const endDisclosure = caseCommand({
  event: 'CopyEnded',
  as: 'permit',
  effects: {},
  path: 'disclosure-ends',
  group: 'sharing',
  settles: ['ground-still-holds'],
  said: () => ({ copy: entryOf('copies'), why }),
  on: ['open', 'closed'],
  leaves: (file, { copy }) => ({ copies: withEnded(file, [copy]).copies }),
});

/* @__PURE__ */ documented(endDisclosure, {
  says: 'One copy ends, whatever it rests on, with a reason; its key goes in the act.',
  example: { copy: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', why: 'purpose-is-served' },
});
