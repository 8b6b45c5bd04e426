import type { CrossingCorridor } from '../../handover/templates/template-for.ts';
import { cambodiaElsewhere } from './cambodia-elsewhere.ts';
import { cambodiaMalaysia } from './cambodia-malaysia.ts';
import { cambodiaThailand } from './cambodia-thailand.ts';
import { cambodiaVietNam } from './cambodia-viet-nam.ts';
import type { CorridorSettings } from './corridor.ts';
import { malaysiaCambodia } from './malaysia-cambodia.ts';
import { thailandCambodia } from './thailand-cambodia.ts';
import { vietNamCambodia } from './viet-nam-cambodia.ts';

/** What is set for each corridor that crosses a border, one file a corridor. */
export const corridors: Readonly<Record<CrossingCorridor, CorridorSettings>> = {
  'TH-KH': thailandCambodia,
  'VN-KH': vietNamCambodia,
  'MY-KH': malaysiaCambodia,
  'KH-TH': cambodiaThailand,
  'KH-VN': cambodiaVietNam,
  'KH-MY': cambodiaMalaysia,
  'KH-ZZ': cambodiaElsewhere,
};
