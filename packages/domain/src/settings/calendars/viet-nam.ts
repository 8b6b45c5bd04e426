import { fromTheStart } from '../setting.ts';
import type { WorkingCalendar } from './calendar.ts';

/**
 * Viet Nam, civil servants. The Prime Minister decides each year which days are Tet and which day is National Day's second, and may
 * exchange a day off for a Saturday. For 2027 there was a proposal and no decision when this was read, so the year is unknown.
 */
export const vietnameseCalendar = {
  weekend: {
    value: [6, 0],
    source: 'the notices for civil servants count Saturday and Sunday as weekly rest; read in a report of them',
    agreedBy: null,
    validFrom: fromTheStart,
    basis: 'derived',
  },
  years: {
    2026: {
      source:
        'Labour Code 45/2019/QH14, articles 111(3) and 112; notice 9441/TB-BNV; letters 12729/VPCP-KGVX and 3383/BNV-CVL; resolution 28/2026/QH16; read in reports of them',
      agreedBy: null,
      validFrom: '2026-01-01',
      basis: 'text',
      verified: 'never verified',
      closed: [
        '2026-01-01', // New Year
        '2026-01-02', // for Saturday 10 January
        '2026-02-16', // Tet
        '2026-02-17',
        '2026-02-18',
        '2026-02-19',
        '2026-02-20',
        '2026-04-26', // the Hung Kings
        '2026-04-27', // in its place
        '2026-04-30', // Victory
        '2026-05-01', // Labour Day
        '2026-08-31', // for Saturday 22 August
        '2026-09-01', // National Day
        '2026-09-02',
        '2026-11-24', // Culture Day
      ],
      worked: ['2026-01-10', '2026-08-22'],
    },
  },
} as const satisfies WorkingCalendar;
