import * as z from 'zod';
import { placementKind } from '../../handover/handover.ts';
import { check } from '../../law/refusal.ts';
import { isChild } from '../../people/age.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familyFound } from '../family/family-found.ts';
import { goesToFamily } from './goes-to-family.ts';
import { placed } from './placed.ts';

/**
 * Where the person lives now: the end of the deportation path, without a handover. Two people release a child to the
 * family: it is a proposal first, and counts when a second person has approved it.
 */
export const placePerson = caseCommand({
  event: 'PersonPlaced',
  path: 'placements',
  group: 'reception',
  said: () => ({
    placement: placementKind,
    family: z.enum(['safe', 'unsafe', 'not-found', 'not-assessed']).default('not-assessed'),
  }),
  checks: ({ file, said, at }) => [
    check(childIsPlacedOnlyWithASafeFamily, isChild(file, at), said.placement, familyFound(file, at, said.family)),
  ],
  leaves: (file, { placement }, stamp) =>
    goesToFamily(isChild(file, stamp.at), placement)
      ? { releases: [...file.releases, stamp] }
      : placed(file, placement, stamp.at),
});

/* @__PURE__ */ documented(placePerson, {
  says: 'Where the person lives now.',
  example: { placement: 'shelter' },
});
