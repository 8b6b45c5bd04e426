import { khElsewhere } from '../handover/templates/kh-elsewhere.ts';
import { myKh } from '../handover/templates/my-kh.ts';
import { malaysianCalendar } from '../settings/calendars/malaysia.ts';
import { fromTheStart } from '../settings/setting.ts';
import type { NeighbourPlate } from './country.ts';

export const malaysia = {
  code: 'MY',
  language: 'ms',
  checklists: { inbound: 'MY-KH', outbound: 'KH-MY' },
  figures: { inbound: [{ name: 'A5', sector: 'fishing' }], outbound: [] },
} as const satisfies NeighbourPlate;

/** What the law and its clocks need of Malaysia. Nobody has agreed to these figures. */
export const settingsOfMalaysia = {
  calendar: malaysianCalendar,
  inbound: {
    versions: [
      {
        items: myKh,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [
          {
            step: 'protection-order-ended',
            owedBy: 'S',
            within: { months: 3 },
            alerts: {
              remindAfterDays: [60, 75],
              source: 'working assumption: the section names no alerts',
              agreedBy: null,
              validFrom: fromTheStart,
              basis: 'local',
            },
            source: 'Malaysia, Act 670, section 51, read in a copy',
            agreedBy: null,
            validFrom: fromTheStart,
            basis: 'text',
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
        items: khElsewhere,
        confirms: { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] },
        deadlines: [],
        sheet: [],
      },
    ],
  },
} as const;
