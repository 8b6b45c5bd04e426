import { check } from '../../law/refusal.ts';
import { isChild } from '../../people/age.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familyFound } from '../family/family-found.ts';
import { placementOf, reintegration } from './track.ts';

/** The person goes to live in a family and community, on trial (Standards 7.8(e)). */
export const startReintegration = caseCommand({
  event: 'ReintegrationStarted',
  path: 'reintegrations',
  group: 'reintegration',
  said: reintegration,
  // Standards 7.8(d): a child goes on trial to family or relatives only where these were found safe.
  checks: ({ file, said, at }) => [
    check(childIsPlacedOnlyWithASafeFamily, isChild(file, at), placementOf(said.to), familyFound(file, at)),
  ],
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
