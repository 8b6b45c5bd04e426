import { khTh } from '../handover/templates/kh-th.ts';
import { thKhFormal } from '../handover/templates/th-kh-formal.ts';
import { thaiCalendar } from '../settings/calendars/thailand.ts';
import { fromTheStart } from '../settings/setting.ts';
import type { NeighbourPlate } from './country.ts';

export const thailand = {
  code: 'TH',
  language: 'th',
  checklists: { inbound: 'TH-KH-formal', outbound: 'KH-TH' },
  figures: {
    inbound: [
      { name: 'A1', who: 'women-and-children' },
      { name: 'A2', who: 'women-and-children', purposes: 'sexual' },
    ],
    outbound: [],
  },
} as const satisfies NeighbourPlate;

/** What the law and its clocks need of Thailand. Nobody has agreed to these figures. */
export const settingsOfThailand = {
  calendar: thaiCalendar,
  inbound: {
    versions: [
      {
        items: thKhFormal,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [
          {
            step: 'identification-stay-ended',
            owedBy: 'S',
            within: { days: 15 },
            source: 'Trafficking in Persons report 2023 on Thailand, read in a copy',
            agreedBy: null,
            validFrom: fromTheStart,
            basis: 'derived',
            verified: 'never verified',
          },
        ],
        sheet: [],
      },
    ],
  },
  outbound: {
    versions: [
      {
        items: khTh,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [],
        sheet: [],
      },
    ],
  },
} as const;
