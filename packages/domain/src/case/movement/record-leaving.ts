import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { reopening } from '../closing/reopened.ts';
import { documented } from '../documented.ts';
import { isHome, wentHome } from '../placement/went-home.ts';
import { leavesUnmet, soughtSinceLeft } from '../stay/gone-missing.ts';
import { leaving } from './track.ts';

/**
 * The person leaves (Standards 6.11(c)). It is written down, with the advice given; it is never asked for, and no rule
 * stands before it. A child who goes to nobody is looked for from then on (Standards 6.1(k)).
 */
export const recordLeaving = caseCommand({
  event: 'PersonLeft',
  as: 'record',
  effects: {
    'left.leaving': asSaid,
    // A child who is let go to the family lives there from then on (Standards 6.1(h)).
    'lives-with.gone-home': (facts) => (isHome(facts.said.to) ? wentHome(facts) : undefined),
    'case-reopens': ({ file, said, at }) => (leavesUnmet(file, said, at) ? reopening(file, 'unsafe') : undefined),
    'in-care-of.no-centre': ({ said: { from } }) => (from === 'transit-centre' ? {} : undefined),
  },
  path: 'leavings',
  group: 'safety',
  said: leaving,
  words: { section: 'whereabouts', shape: () => ({ goingTo: text(500).optional(), advice: text(2000).optional() }) },
  // Standards 6.11(c): “Adult victims shall not be held against their will.” A closed file stops nobody from leaving
  // either.
  on: ['open', 'closed'],
  into: 'leavings',
  leaves: (file, said, stamp) => ({
    // The centre's sight ends when the person leaves.
    ...(said.from === 'transit-centre' ? { centre: undefined } : {}),
    ...(leavesUnmet(file, said, stamp.at) ? soughtSinceLeft(file, said, stamp) : {}),
  }),
});

/* @__PURE__ */ documented(recordLeaving, {
  says: 'The person leaves; it is written down with the advice they were given, and never refused. A child who goes to nobody that answers for them is looked for from then on.',
  example: { from: 'shelter', to: 'family', informed: ['social-affairs'], adviceGiven: true, mayComeBackTold: true },
  walked: { after: 'shareResult' },
});
