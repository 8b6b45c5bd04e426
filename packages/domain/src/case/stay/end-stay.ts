import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { reopening } from '../closing/reopened.ts';
import { documented } from '../documented.ts';
import { wentHome } from '../placement/went-home.ts';
import { beginsSearch, soughtFromStay } from './gone-missing.ts';
import { stayEnd } from './track.ts';

/**
 * The person leaves a place. Nothing of the case stands against it: leaving is recorded, never permitted. Whoever is gone from it without
 * a word, and a child who is gone from it alone, is looked for from then on (Standards 6.1(k)).
 */
export const endStay = caseCommand({
  event: 'StayEnded',
  as: 'record',
  effects: {
    'left.stay': asSaid,
    'lives-with.gone-home': (facts) => (facts.said.reason === 'went-home' ? wentHome(facts) : undefined),
    'case-reopens': ({ file, said, at }) => (beginsSearch(file, said, at) ? reopening(file, 'unsafe') : undefined),
  },
  path: 'stay-ends',
  group: 'reception',
  said: stayEnd,
  on: ['open', 'closed'],
  into: 'stayEnds',
  leaves: (file, said, stamp) => ({
    // The centre's sight ends when the person leaves.
    ...(file.stays.find(({ id }) => id === said.stay)?.setting === 'transit-centre' ? { centre: undefined } : {}),
    ...(beginsSearch(file, said, stamp.at) ? soughtFromStay(file, said, stamp) : {}),
  }),
});

/* @__PURE__ */ documented(endStay, {
  says: 'The person leaves a place; nothing stands against it. Whoever went missing from it, or is a child and left alone, is looked for from then on.',
  example: { stay: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d60', reason: 'went-home' },
  walked: { after: 'recordLeaving' },
});
