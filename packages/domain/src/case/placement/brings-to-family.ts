import { isChild } from '../../people/age.ts';
import type { Judged, SaidOf } from '../facts.ts';
import { placementOf } from '../reintegration/track.ts';
import { placementBy } from '../stay/track.ts';
import { goesToFamily, releasedTo } from './goes-to-family.ts';

/**
 * Every way on which a child comes to live with the family: the act itself, and the second person's word that lets it
 * count.
 */
export const waysToFamily = ['placePerson', 'approve', 'startReintegration', 'beginStay'] as const;

type Said = SaidOf<(typeof waysToFamily)[number]>;

/** Whether an act brings a child to the family (Standards 6.1(h)). */
export function bringsToFamily(file: Judged, said: Said, at: string): boolean {
  return goesToFamily(isChild(file, at), placementIn(file, said));
}

function placementIn(file: Judged, said: Said): string {
  if ('placement' in said) return said.placement;
  if ('to' in said) return placementOf(said.to);
  if ('setting' in said) return placementBy(said.host);
  return releasedTo(file, said);
}
