import { fromTheStart } from '../setting.ts';
import type { WorkingCalendar } from './calendar.ts';

/**
 * Thailand, government offices in Bangkok: the ministry and the offices that handovers are arranged with are there. Labour Day is a
 * holiday of banks and firms, not of government offices. The government had not published its list for 2027 when the sources were read,
 * so a day on which its offices alone close, such as Royal Ploughing, is missing in that year. Years such as 2569 are of the Buddhist Era.
 */
export const thaiCalendar = {
  weekend: {
    value: [6, 0],
    source: 'working assumption: government offices work from Monday to Friday; no text was read',
    agreedBy: null,
    validFrom: fromTheStart,
    basis: 'local',
  },
  years: {
    2026: {
      source:
        'list of government holidays of 2569 and cabinet resolutions (2 January: 12 November 2024; 16 October: Bangkok alone), read as republished',
      agreedBy: null,
      validFrom: '2026-01-01',
      basis: 'text',
      verified: 'never verified',
      closed: [
        '2026-01-01', // New Year
        '2026-01-02', // added by the cabinet
        '2026-03-03', // Makha Bucha
        '2026-04-06', // Chakri
        '2026-04-13', // Songkran
        '2026-04-14',
        '2026-04-15',
        '2026-05-04', // coronation
        '2026-05-13', // Royal Ploughing
        '2026-05-31', // Visakha Bucha
        '2026-06-01', // in its place
        '2026-06-03', // the Queen's birthday
        '2026-07-28', // the King's birthday
        '2026-07-29', // Asalha Bucha
        '2026-07-30', // Khao Phansa
        '2026-08-12', // the Queen Mother's birthday
        '2026-10-13', // King Bhumibol, memorial
        '2026-10-16', // added by the cabinet for Bangkok
        '2026-10-23', // King Chulalongkorn
        '2026-12-05', // King Bhumibol, birthday
        '2026-12-07', // in its place
        '2026-12-10', // Constitution
        '2026-12-31', // New Year's Eve
      ],
      worked: [],
    },
    2027: {
      source:
        'Bank of Thailand, notice 37/2569 (Royal Gazette, 25 August 2569), less Labour Day, which is none of the government’s holidays as the cabinet acknowledged them in 2019; the government’s own list of 2570 was not published yet',
      agreedBy: null,
      validFrom: '2027-01-01',
      basis: 'derived',
      verified: 'never verified',
      closed: [
        '2027-01-01', // New Year
        '2027-02-21', // Makha Bucha
        '2027-02-22', // in its place
        '2027-04-06', // Chakri
        '2027-04-13', // Songkran
        '2027-04-14',
        '2027-04-15',
        '2027-05-04', // coronation
        '2027-05-20', // Visakha Bucha
        '2027-06-03', // the Queen's birthday
        '2027-07-18', // Asalha Bucha
        '2027-07-19', // in its place; Khao Phansa
        '2027-07-28', // the King's birthday
        '2027-08-12', // the Queen Mother's birthday
        '2027-10-13', // King Bhumibol, memorial
        '2027-10-23', // King Chulalongkorn
        '2027-10-25', // in its place
        '2027-12-05', // King Bhumibol, birthday
        '2027-12-06', // in its place
        '2027-12-10', // Constitution
        '2027-12-31', // New Year's Eve
      ],
      worked: [],
    },
  },
} as const satisfies WorkingCalendar;
