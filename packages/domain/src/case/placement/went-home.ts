import type { Living } from '../../effects/lives-with.ts';
import { isChild } from '../../people/age.ts';
import type { EffectFacts } from '../case-command.ts';
import { wentByHandover } from '../disclosures/return-ended.ts';
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

function wentAbroad({ journeysHome }: EffectFacts<unknown>['file']): boolean {
  return journeysHome.at(-1)?.wentBack !== undefined;
}
