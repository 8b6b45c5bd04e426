import type { Living } from '../../effects/lives-with.ts';
import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import type { EffectFacts } from '../case-command.ts';
import { isOnTheWay, wentByHandover } from '../disclosures/return-ended.ts';
import { placementOf } from '../reintegration/track.ts';
import { running } from '../reintegration/trials.ts';
import { livingWith } from './goes-to-family.ts';

/**
 * With whom a child lives who is said to have gone home: where they are reintegrated, else with the family. Whoever goes home across a
 * border does so by another act, which says so; a grown person goes where they like.
 */
export function wentHome(facts: Pick<EffectFacts<unknown>, 'file' | 'at' | 'recordedAt'>): Living | undefined {
  const { file, at } = facts;
  if (!isChild(file, at) || wentByHandover(file) || wentAbroad(file)) return undefined;
  const home = running(file).at(-1);
  return livingWith(facts, home === undefined ? 'family' : placementOf(home.to));
}

/** Whether somebody leaves for the family or for the home that is theirs. */
export function isHome(to: CaseState['leavings'][number]['to']): boolean {
  return to === 'family' || to === 'own-home';
}

/** Whether whoever goes abroad is met there: by the other side of a handover, or at the end of a journey home. */
export function isMetAbroad(file: Parameters<typeof isOnTheWay>[0] & Pick<CaseState, 'journeysHome'>): boolean {
  return isOnTheWay(file) || wentByHandover(file) || wentAbroad(file);
}

function wentAbroad({ journeysHome }: Pick<CaseState, 'journeysHome'>): boolean {
  return journeysHome.at(-1)?.wentBack !== undefined;
}
