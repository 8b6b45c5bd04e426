import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { livingWith } from '../placement/goes-to-family.ts';
import { placementIn, stay } from './track.ts';

/** The person comes to a place. Where exactly it is stays sealed. */
export const beginStay = caseCommand({
  event: 'StayBegun',
  as: 'permit',
  // Standards 7.8(d): as on trial, a child comes to family or relatives only where these were found safe.
  effects: {
    'in-care-of.stay': asSaid,
    'lives-with.now': (facts) => livingWith(facts, placementIn(facts.said)),
  },
  path: 'stays',
  group: 'reception',
  said: stay,
  words: { section: 'whereabouts', shape: () => ({ where: text(500).optional() }) },
  into: 'stays',
});

/* @__PURE__ */ documented(beginStay, {
  says: 'The person comes to a place: transit centre, shelter, community.',
  example: { setting: 'transit-centre', place: 'poipet-transit-centre' },
});
