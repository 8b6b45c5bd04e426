import type { CrossingCorridor } from '../../handover/templates/template-for.ts';
import { cambodiaElsewhere } from './cambodia-elsewhere.ts';
import { cambodiaMalaysia } from './cambodia-malaysia.ts';
import { cambodiaThailand } from './cambodia-thailand.ts';
import { cambodiaVietNam } from './cambodia-viet-nam.ts';
import type { CorridorSettings } from './corridor.ts';
import { malaysiaCambodia } from './malaysia-cambodia.ts';
import { thailandCambodia } from './thailand-cambodia.ts';
import { vietNamCambodia } from './viet-nam-cambodia.ts';

/**
 * Every version of what is set for each corridor that crosses a border, oldest first and one file a corridor, numbered as its checklist is:
 * a handover keeps the version it began with until both sides move it on. @internal for tests
 */
export const corridorVersions: Readonly<Record<CrossingCorridor, readonly [CorridorSettings, ...CorridorSettings[]]>> =
  {
    'TH-KH': [thailandCambodia],
    'VN-KH': [vietNamCambodia],
    'MY-KH': [malaysiaCambodia],
    'KH-TH': [cambodiaThailand],
    'KH-VN': [cambodiaVietNam],
    'KH-MY': [cambodiaMalaysia],
    'KH-ZZ': [cambodiaElsewhere],
  };

/** What is set for a corridor today. */
export function corridorNow(corridor: CrossingCorridor): CorridorSettings {
  const [first, ...later] = corridorVersions[corridor];
  return later.at(-1) ?? first;
}

/** What was set in one version; the newest where there never was such a one. */
export function corridorAt(corridor: CrossingCorridor, version: number): CorridorSettings {
  return corridorVersions[corridor][version - 1] ?? corridorNow(corridor);
}
