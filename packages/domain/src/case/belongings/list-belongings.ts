import * as z from 'zod';
import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { belongings } from './track.ts';

/** What the person carries is counted together with them and pictured (Standards 7.2(h)). The pictures are sealed. */
export const listBelongings = caseCommand({
  event: 'BelongingsListed',
  as: 'record',
  effects: { 'belongings-kept.listed': asSaid },
  path: 'belongings',
  group: 'reception',
  said: belongings,
  words: {
    section: 'needs',
    shape: () => ({ pictures: z.array(text(300)).max(100).optional(), look: text(2000).optional() }),
  },
  into: 'belongings',
});

/* @__PURE__ */ documented(listBelongings, {
  says: 'What the person has with them, counted together with them and pictured.',
  example: {
    occasion: 'intake',
    items: [
      { what: 'telephone', count: 1, pictured: true },
      { what: 'money', count: 2, pictured: true },
    ],
    countedWith: 'herself',
    receipt: 'thumbed',
    words: { pictures: ['Invented 1'], look: 'Invented: a telephone with a broken corner, two notes of 500 baht.' },
  },
});
