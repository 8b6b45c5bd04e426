import { check } from '../../law/refusal.ts';
import { isChild } from '../../people/age.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familyFound } from '../family/family-found.ts';
import { placementBy, stay } from './track.ts';

/** The person comes to a place. Where exactly it is stays sealed. */
export const beginStay = caseCommand({
  event: 'StayBegun',
  path: 'stays',
  group: 'reception',
  said: stay,
  // Standards 7.8(d): as on trial, a child comes to family or relatives only where these were found safe.
  checks: ({ file, said, at }) => [
    check(childIsPlacedOnlyWithASafeFamily, isChild(file, at), placementBy(said.host), familyFound(file, at)),
  ],
  words: { section: 'whereabouts', shape: () => ({ where: text(500).optional() }) },
  into: 'stays',
});

/* @__PURE__ */ documented(beginStay, {
  says: 'The person comes to a place: transit centre, shelter, community.',
  example: { setting: 'transit-centre', place: 'poipet-transit-centre' },
});
