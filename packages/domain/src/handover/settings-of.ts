import type { CorridorSettings } from '../settings/corridors/corridor.ts';
import { corridorAt } from '../settings/corridors/corridors.ts';
import type { HandoverState } from './handover.ts';
import { corridorOf } from './propose.ts';

/**
 * What two ministries have set for a handover's corridor, in the version that the handover keeps with its checklist.
 */
export function settingsOf({
  country,
  direction,
  templateVersion,
}: Pick<HandoverState, 'country' | 'direction' | 'templateVersion'>): CorridorSettings {
  return corridorAt(corridorOf(country, direction), templateVersion);
}
