import * as z from 'zod';
import type { Living } from '../../effects/lives-with.ts';
import { placementKind } from '../../handover/handover.ts';
import { isChild } from '../../people/age.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { bringsToFamily, goesToFamily, livingWith } from './goes-to-family.ts';
import { placed } from './placed.ts';

/** What was said of the family; before 0.2 also that it is safe. */
const family = z.enum(['safe', 'unsafe', 'not-found', 'not-assessed']);

/**
 * Where the person lives now: the end of the deportation path, without a handover. Two people release a child to the
 * family: it is a proposal first, and counts when a second person has approved it.
 */
export const placePerson = caseCommand({
  event: 'PersonPlaced',
  as: 'permit',
  effects: {
    'lives-with.asked': (facts) => release(livingWith(facts, facts.said.placement, facts.said.family)),
    'lives-with.now': (facts) => placing(livingWith(facts, facts.said.placement, facts.said.family)),
  },
  path: 'placements',
  group: 'reception',
  // Whoever places a child may say that the family is not safe, and never that it is: that is found and in the file.
  said: () => ({ placement: placementKind, family: family.exclude(['safe']).default('not-assessed') }),
  kept: () => ({ placement: placementKind, family }),
  leaves: (file, { placement }, stamp) =>
    goesToFamily(isChild(file, stamp.at), placement)
      ? { releases: [...file.releases, { ...stamp, with: placement }] }
      : placed(file, placement, stamp),
});

/* @__PURE__ */ documented(placePerson, {
  says: 'Where the person lives now.',
  example: { placement: 'transit-centre' },
});

function release(living: Living): Living | undefined {
  return bringsToFamily(living) ? living : undefined;
}

function placing(living: Living): Living | undefined {
  return bringsToFamily(living) ? undefined : living;
}
