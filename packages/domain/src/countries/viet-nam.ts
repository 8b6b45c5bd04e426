import { khVn } from '../handover/templates/kh-vn.ts';
import { vnKh } from '../handover/templates/vn-kh.ts';
import { vietnameseCalendar } from '../settings/calendars/viet-nam.ts';
import { fromTheStart } from '../settings/setting.ts';
import type { NeighbourPlate } from './country.ts';

export const vietNam = {
  code: 'VN',
  language: 'vi',
  checklists: { inbound: 'VN-KH', outbound: 'KH-VN' },
  figures: {
    inbound: [{ name: 'A3', purposes: 'forced-labour' }],
    outbound: [{ name: 'A4', who: 'women', purposes: 'sexual' }],
  },
} as const satisfies NeighbourPlate;

/** What the law and its clocks need of Viet Nam. Nobody has agreed to these figures. */
export const settingsOfVietNam = {
  calendar: vietnameseCalendar,
  inbound: {
    versions: [
      {
        items: vnKh,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [],
        sheet: [],
      },
    ],
  },
  outbound: {
    versions: [
      {
        items: khVn,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [],
        sheet: [
          {
            fact: 'place',
            source: 'item KV2 of the checklist: the address at home is verified; no bilateral text was read',
            agreedBy: null,
            validFrom: fromTheStart,
            basis: 'local',
            verified: 'never verified',
          },
        ],
      },
    ],
  },
} as const;
