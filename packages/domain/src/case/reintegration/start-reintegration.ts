import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { livingWith } from '../placement/goes-to-family.ts';
import { placementOf, reintegration } from './track.ts';

/** The person goes to live in a family and community, on trial (Standards 7.8(e)). */
export const startReintegration = caseCommand({
  event: 'ReintegrationStarted',
  as: 'permit',
  effects: {
    'lives-with.now': (facts) => livingWith(facts, placementOf(facts.said.to)),
    'reintegrated.trial': asSaid,
  },
  path: 'reintegrations',
  group: 'reintegration',
  said: reintegration,
  // Standards 7.8(d): a child goes on trial to family or relatives only where these were found safe.
  words: { section: 'whereabouts', shape: () => ({ address: text(500).optional(), note: text(1000).optional() }) },
  into: 'reintegrations',
});

/* @__PURE__ */ documented(startReintegration, {
  says: 'The person goes to live in a family and community, on trial.',
  example: {
    decision: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70',
    consultation: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d71',
    to: 'own-family',
  },
  walked: { refusedBy: 'child-is-placed-only-with-a-safe-family' },
});
