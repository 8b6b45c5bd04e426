import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { belongingsReturn } from './track.ts';

/** The person gets their belongings back (Standards 7.2(h)). */
export const returnBelongings = caseCommand({
  event: 'BelongingsReturned',
  as: 'record',
  effects: { 'belongings-kept.returned': asSaid },
  path: 'belongings-returns',
  group: 'reception',
  settles: ['belongings-go-with-her'],
  said: belongingsReturn,
  on: ['open', 'closed'],
  into: 'belongingsReturns',
});

/* @__PURE__ */ documented(returnBelongings, {
  says: 'The person’s things are given back to them.',
  example: {
    list: '0199a7e2-8c18-7a10-9c11-0a3f5b2c4d60',
    items: [
      { what: 'telephone', count: 1 },
      { what: 'money', count: 1 },
    ],
    receipt: 'signed',
  },
});
