import { fromTheStart } from '../setting.ts';
import type { WorkingCalendar } from './calendar.ts';

/**
 * Cambodia, civil service. A sub-decree lists each year's holidays, usually in September of the year before. A holiday on a weekend is
 * not moved. The year 2028 is not published.
 */
export const cambodianCalendar = {
  weekend: {
    value: [6, 0],
    source: 'working assumption: offices of the state work from Monday to Friday; no text was read',
    agreedBy: null,
    validFrom: fromTheStart,
    basis: 'local',
  },
  years: {
    2026: {
      source: 'Sub-Decree No. 167 ANKr.BK of September 2025 and Prakas No. 216/25 MLVT; read in two published copies',
      agreedBy: null,
      validFrom: '2026-01-01',
      basis: 'text',
      verified: 'never verified',
      closed: [
        '2026-01-01', // International New Year
        '2026-01-07', // Victory over Genocide
        '2026-03-08', // International Women's Day
        '2026-04-14', // Khmer New Year
        '2026-04-15',
        '2026-04-16',
        '2026-05-01', // Labour Day, Visak Bochea
        '2026-05-05', // Royal Ploughing
        '2026-05-14', // the King's birthday
        '2026-06-18', // the Queen Mother's birthday
        '2026-09-24', // Constitution
        '2026-10-10', // Pchum Ben
        '2026-10-11',
        '2026-10-12',
        '2026-10-15', // the late King Father
        '2026-10-29', // coronation
        '2026-11-09', // Independence
        '2026-11-23', // Water Festival
        '2026-11-24',
        '2026-11-25',
        '2026-12-29', // Peace Day
      ],
      worked: [],
    },
    2027: {
      source: 'Sub-Decree No. 198 ANKr.BK of 16 September 2026, 22 days; read in published copies of its dates',
      agreedBy: null,
      validFrom: '2027-01-01',
      basis: 'text',
      verified: 'never verified',
      closed: [
        '2027-01-01', // International New Year
        '2027-01-07', // Victory over Genocide
        '2027-03-08', // International Women's Day
        '2027-04-14', // Khmer New Year
        '2027-04-15',
        '2027-04-16',
        '2027-05-01', // Labour Day
        '2027-05-14', // the King's birthday
        '2027-05-20', // Visak Bochea
        '2027-05-24', // Royal Ploughing
        '2027-06-18', // the Queen Mother's birthday
        '2027-09-24', // Constitution
        '2027-09-29', // Pchum Ben
        '2027-09-30',
        '2027-10-01',
        '2027-10-15', // the late King Father
        '2027-10-29', // coronation
        '2027-11-09', // Independence
        '2027-11-12', // Water Festival
        '2027-11-13',
        '2027-11-14',
        '2027-12-29', // Peace Day
      ],
      worked: [],
    },
  },
} as const satisfies WorkingCalendar;
